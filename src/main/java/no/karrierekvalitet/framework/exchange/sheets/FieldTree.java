package no.karrierekvalitet.framework.exchange.sheets;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts flat rows together again to what an element says. */
final class FieldTree {

    private static final Pattern PLACE = Pattern.compile("\\[(0|[1-9]\\d{0,3})]");
    private static final int DEEPEST = 12;

    /** A row that has no place in what the rows before it made. */
    static final class Misplaced extends Exception {
        private final String reason;

        Misplaced(String reason) {
            super(reason, null, false, false);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }

    private final ObjectNode root = JsonNodeFactory.instance.objectNode();

    ObjectNode root() {
        return root;
    }

    void add(FieldRow row) throws Misplaced {
        var steps = List.of(row.path().split("/", -1));
        if (steps.size() > DEEPEST || steps.stream().anyMatch(String::isEmpty)) {
            throw new Misplaced("bad-field");
        }
        JsonNode holder = root;
        for (int i = 0; i < steps.size() - 1; i++) {
            holder =
                    inside(holder, steps.get(i), PLACE.matcher(steps.get(i + 1)).matches());
        }
        put(holder, steps.getLast(), value(row));
    }

    private static JsonNode inside(JsonNode holder, String step, boolean list) throws Misplaced {
        var known = get(holder, step);
        if (known != null) {
            if (known.isArray() != list || !known.isContainer()) {
                throw new Misplaced("bad-field");
            }
            return known;
        }
        var made = list ? JsonNodeFactory.instance.arrayNode() : JsonNodeFactory.instance.objectNode();
        put(holder, step, made);
        return made;
    }

    private static @Nullable JsonNode get(JsonNode holder, String step) throws Misplaced {
        var place = PLACE.matcher(step);
        if (place.matches() != holder.isArray()) {
            throw new Misplaced("bad-field");
        }
        return holder.isArray() ? holder.get(Integer.parseInt(place.group(1))) : holder.get(name(step));
    }

    private static void put(JsonNode holder, String step, JsonNode value) throws Misplaced {
        if (get(holder, step) != null) {
            throw new Misplaced("field-twice");
        }
        if (holder instanceof ArrayNode list) {
            var place = Integer.parseInt(step.substring(1, step.length() - 1));
            if (place != list.size()) {
                throw new Misplaced("gap-in-list");
            }
            list.add(value);
        } else {
            ((ObjectNode) holder).set(name(step), value);
        }
    }

    private static String name(String step) {
        return step.replace("~2", "[").replace("~1", "/").replace("~0", "~");
    }

    private static JsonNode value(FieldRow row) throws Misplaced {
        var nodes = JsonNodeFactory.instance;
        return switch (row.type()) {
            case TEXT -> {
                var text = nodes.objectNode();
                row.texts().forEach(text::put);
                if (text.isEmpty()) {
                    throw new Misplaced("no-text-in-any-language");
                }
                yield text;
            }
            case STRING -> nodes.stringNode(row.value());
            case NUMBER -> number(row.value());
            case BOOLEAN -> {
                var word = row.value().toLowerCase(java.util.Locale.ROOT);
                if (!word.equals("true") && !word.equals("false")) {
                    throw new Misplaced("bad-value");
                }
                yield nodes.booleanNode(word.equals("true"));
            }
            case NULL -> nodes.nullNode();
            case LIST -> nodes.arrayNode();
            case OBJECT -> nodes.objectNode();
        };
    }

    /** As JSON would read it, so that 30 is the same 30 before and after. */
    private static JsonNode number(String text) throws Misplaced {
        if (text.length() > 40 || !text.matches("-?\\d+(\\.\\d+)?([eE][+-]?\\d{1,3})?")) {
            throw new Misplaced("bad-value");
        }
        var plain = text.matches("-?\\d+") ? text : new BigDecimal(text).toString();
        return JsonMapper.shared().readTree(plain.matches("-?0+\\d+") ? new BigDecimal(plain).toString() : plain);
    }
}
