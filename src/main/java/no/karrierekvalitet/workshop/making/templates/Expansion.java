package no.karrierekvalitet.workshop.making.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.CompetenceStandards.CompetenceArea;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.workshop.making.JsonShape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes out what a template says once for every competence area: one session for each, with its name and questions. */
final class Expansion {

    private Expansion() {}

    static Template of(JsonNode file, List<CompetenceArea> areas) {
        var whole = (ObjectNode) file.deepCopy();
        var sessions = file.path("sessions")
                .valueStream()
                .flatMap(session ->
                        session.has("each") ? areas.stream().map(area -> about(session, area)) : Stream.of(session))
                .toList();
        whole.putArray("sessions").addAll(sessions);
        return JsonShape.STRICT.treeToValue(whole, Template.class);
    }

    private static JsonNode about(JsonNode session, CompetenceArea area) {
        var copy = (ObjectNode) session.deepCopy();
        copy.remove("each");
        fill(copy, area);
        return copy;
    }

    private static void fill(JsonNode node, CompetenceArea area) {
        if (node instanceof ObjectNode object) {
            for (var name : new ArrayList<>(object.propertyNames())) {
                fill(object, name, area);
            }
        } else {
            node.valueStream().forEach(child -> fill(child, area));
        }
    }

    private static void fill(ObjectNode object, String name, CompetenceArea area) {
        var value = object.path(name);
        if (name.equals("promptsFrom")) {
            object.remove(name);
            object.set("prompts", JsonShape.STRICT.valueToTree(area.reflectionQuestions()));
        } else if (value.isString()) {
            var spoken = area.name().in(Language.of(name).orElse(Language.NB));
            object.put(name, value.asString().replace("{area}", spoken).replace("{area-id}", area.id()));
        } else {
            fill(value, area);
        }
    }
}
