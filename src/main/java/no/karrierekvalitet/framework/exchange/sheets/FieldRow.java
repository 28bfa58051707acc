package no.karrierekvalitet.framework.exchange.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierekvalitet.platform.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One thing an element says, flat: where it stands in the element, and its text in each language or its plain value.
 *
 * @param path the steps to it with slashes between, places in lists in square brackets, as in {@code steps/[0]}
 * @param value empty for texts
 * @param texts by language code; empty for everything else
 */
record FieldRow(String path, Type type, String value, Map<String, String> texts) {

    enum Type {
        TEXT,
        STRING,
        NUMBER,
        BOOLEAN,
        NULL,
        LIST,
        OBJECT;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static java.util.Optional<Type> of(String code) {
            return Stream.of(values()).filter(type -> type.code().equals(code)).findFirst();
        }
    }

    private static final Set<String> LANGUAGES =
            Stream.of(Language.values()).map(Language::code).collect(Collectors.toUnmodifiableSet());

    /** Everything an element says, in its order. */
    static List<FieldRow> of(ObjectNode fields) {
        var rows = new ArrayList<FieldRow>();
        fields.properties().forEach(field -> add(step(field.getKey()), field.getValue(), rows));
        return rows;
    }

    private static void add(String path, JsonNode node, List<FieldRow> rows) {
        if (isLocalized(node)) {
            var texts = new LinkedHashMap<String, String>();
            node.properties()
                    .forEach(text -> texts.put(text.getKey(), text.getValue().asString()));
            rows.add(new FieldRow(path, Type.TEXT, "", texts));
        } else if (node.isContainer() && !node.isEmpty()) {
            node.properties().forEach(child -> add(path + "/" + step(child.getKey()), child.getValue(), rows));
            for (int i = 0; node.isArray() && i < node.size(); i++) {
                add(path + "/[" + i + "]", node.get(i), rows);
            }
        } else {
            rows.add(new FieldRow(path, type(node), plain(node), Map.of()));
        }
    }

    private static boolean isLocalized(JsonNode node) {
        return node.isObject()
                && !node.isEmpty()
                && LANGUAGES.containsAll(node.propertyNames())
                && node.valueStream()
                        .allMatch(text -> text.isString() && !text.asString().isEmpty());
    }

    private static Type type(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> Type.STRING;
            case NUMBER -> Type.NUMBER;
            case BOOLEAN -> Type.BOOLEAN;
            case ARRAY -> Type.LIST;
            case OBJECT -> Type.OBJECT;
            default -> Type.NULL;
        };
    }

    private static String plain(JsonNode node) {
        return node.isContainer() || node.isNull() ? "" : node.asString();
    }

    /** A name that would be taken for something else is written otherwise. */
    private static String step(String name) {
        return name.replace("~", "~0").replace("/", "~1").replace("[", "~2");
    }
}
