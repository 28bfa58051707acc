package no.karrierekvalitet.framework.editing;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.platform.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one element says, as flat values: {@code statement.nb}, {@code steps.0.en}, {@code durationMinutes}; several names
 * with spaces between. So a form, a merge and a comparison see the same thing. Nothing blank is ever in it.
 */
public record Content(Map<String, String> values) {

    /** Whose words it is, in which languages they are the owner's, and where they were found. */
    public static final String PROVENANCE = "provenance";

    public static final String OFFICIAL_LANGUAGES = "officialLanguages";
    public static final String SOURCE = "source";

    public Content {
        var kept = new TreeMap<String, String>();
        values.forEach((path, value) -> {
            var text = value.replace("\r\n", "\n").strip();
            if (!text.isEmpty()) {
                kept.put(path, text);
            }
        });
        values = Collections.unmodifiableMap(kept);
    }

    public String value(String path) {
        return values.getOrDefault(path, "");
    }

    public static Content of(Shape shape, Element element, @Nullable String source) {
        var values = new TreeMap<String, String>();
        shape.fields()
                .forEach(field ->
                        read(field, element.fields().at("/" + field.path().replace('.', '/')), values));
        values.put(PROVENANCE, element.provenance() == null ? "" : element.provenance());
        values.put(OFFICIAL_LANGUAGES, String.join(" ", element.officialLanguages()));
        values.put(SOURCE, source == null ? "" : source);
        return new Content(values);
    }

    private static void read(Field field, JsonNode node, Map<String, String> values) {
        switch (field.type()) {
            case TEXT -> texts(field.path(), node, values);
            case TEXTS -> {
                for (int i = 0; i < node.size(); i++) {
                    texts(field.path() + "." + i, node.get(i), values);
                }
            }
            case NAMES ->
                values.put(
                        field.path(),
                        String.join(
                                " ", node.valueStream().map(JsonNode::asString).toList()));
            default -> values.put(field.path(), node.asString(""));
        }
    }

    private static void texts(String path, JsonNode node, Map<String, String> values) {
        node.properties()
                .forEach(text ->
                        values.put(path + "." + text.getKey(), text.getValue().asString("")));
    }

    /** The element with this said in it; what no form shows stays as it was. Numbers must be numbers. */
    Element in(Shape shape, Element was) {
        var fields = was.fields().deepCopy();
        shape.fields().forEach(field -> write(field, fields));
        return new Element(
                was.part(),
                was.code(),
                was.parent(),
                was.role(),
                was.position(),
                was.number(),
                values.get(PROVENANCE),
                names(OFFICIAL_LANGUAGES),
                fields);
    }

    List<String> names(String path) {
        return Stream.of(value(path).split("\\s+"))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private void write(Field field, ObjectNode fields) {
        var steps = field.path().split("\\.");
        var holder = fields;
        for (int i = 0; i < steps.length - 1; i++) {
            holder = holder.withObjectProperty(steps[i]);
        }
        var value = value(field.path());
        var name = field.name();
        switch (field.type()) {
            case TEXT -> holder.set(name, text(field, field.path(), holder.objectNode()));
            case TEXTS -> texts(field, holder.putArray(name));
            case NAMES -> holder.set(name, holder.arrayNode().addAll(nodes(field.path(), holder)));
            case NUMBER -> set(holder, name, value.isEmpty() ? null : holder.numberNode(Integer.parseInt(value)));
            default -> set(holder, name, value.isEmpty() ? null : holder.stringNode(value));
        }
    }

    private List<JsonNode> nodes(String path, ObjectNode factory) {
        return names(path).stream().<JsonNode>map(factory::stringNode).toList();
    }

    private static void set(ObjectNode holder, String name, @Nullable JsonNode value) {
        if (value == null) {
            holder.remove(name);
        } else {
            holder.set(name, value);
        }
    }

    private ObjectNode text(Field field, String path, ObjectNode text) {
        field.languages().stream()
                .map(Language::code)
                .filter(code -> values.containsKey(path + "." + code))
                .forEach(code -> text.put(code, value(path + "." + code)));
        return text;
    }

    private void texts(Field field, tools.jackson.databind.node.ArrayNode list) {
        for (int i = 0; i <= lastItem(field); i++) {
            var text = text(field, field.path() + "." + i, list.objectNode());
            if (!text.isEmpty()) {
                list.add(text);
            }
        }
    }

    /** Index of the last item of a list of texts that says anything; -1 when there is none. */
    public int lastItem(Field field) {
        return values.keySet().stream()
                .filter(path -> path.startsWith(field.path() + "."))
                .map(path -> path.substring(field.path().length() + 1).split("\\.")[0])
                .filter(index -> index.matches("\\d{1,2}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(-1);
    }
}
