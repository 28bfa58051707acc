package no.karrierekvalitet.framework.exchange.cases;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A whole package: its document, and lists of everything else. */
record CasePackage(ObjectNode document, Map<CaseKind, List<ObjectNode>> entries) {

    CasePackage {
        entries = new EnumMap<>(entries);
    }

    List<ObjectNode> all(CaseKind kind) {
        return entries.getOrDefault(kind, List.of());
    }

    /** As in a file, and as {@code CFPackages/{id}} answers. */
    ObjectNode json() {
        var json = JsonNodeFactory.instance.objectNode();
        json.set("CFDocument", document);
        json.putArray(CaseKind.ITEM.list()).addAll(all(CaseKind.ITEM));
        json.putArray(CaseKind.ASSOCIATION.list()).addAll(all(CaseKind.ASSOCIATION));
        var definitions = json.putObject("CFDefinitions");
        CaseKind.DEFINITIONS.stream()
                .filter(kind -> !all(kind).isEmpty())
                .forEach(kind -> definitions.putArray(kind.list()).addAll(all(kind)));
        json.putArray(CaseKind.RUBRIC.list()).addAll(all(CaseKind.RUBRIC));
        return json;
    }
}
