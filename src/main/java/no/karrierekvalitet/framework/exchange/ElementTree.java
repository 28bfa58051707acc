package no.karrierekvalitet.framework.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.karrierekvalitet.framework.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes a document apart into elements and puts it together again, without loss. An object becomes an element of its own
 * when it has an id, a key or a provenance, or holds such objects; everything else stays with the element it belongs to.
 */
final class ElementTree {

    private static final Set<String> PROVENANCES = Set.of("official-name", "official-text", "working", "local");

    private final String part;
    private final List<Element> elements = new ArrayList<>();

    private ElementTree(String part) {
        this.part = part;
    }

    /** @param document with an {@code id}, which is the code of its outermost element */
    static List<Element> flatten(String part, ObjectNode document) {
        var tree = new ElementTree(part);
        tree.add(document, null, "document", null);
        return tree.elements;
    }

    private void add(ObjectNode object, @Nullable String parent, String role, @Nullable Integer position) {
        var code = code(object, parent, role);
        var fields = object.objectNode();
        var number = object.path("number").isInt() ? object.path("number").intValue() : null;
        var provenance = provenance(object.path("provenance"));
        var languages = languages(object.path("officialLanguages"));
        // The element stands before its children, as in the document.
        elements.add(new Element(part, code, parent, role, position, number, provenance, languages, fields));
        for (var property : object.properties()) {
            var name = property.getKey();
            var value = property.getValue();
            var lifted = switch (name) {
                case "id" -> code.equals(value.asString(""));
                case "number" -> number != null;
                case "provenance" -> provenance != null;
                case "officialLanguages" -> !languages.isEmpty();
                default -> false;
            };
            if (!lifted && !addChildren(value, code, name)) {
                fields.set(name, value);
            }
        }
    }

    private boolean addChildren(JsonNode value, String code, String role) {
        if (value instanceof ObjectNode child && isElement(child)) {
            add(child, code, role, null);
            return true;
        }
        if (!value.isArray() || value.isEmpty() || !value.valueStream().allMatch(ElementTree::isNamed)) {
            return false;
        }
        for (int i = 0; i < value.size(); i++) {
            add((ObjectNode) value.get(i), code, role, i);
        }
        return true;
    }

    private static String code(ObjectNode object, @Nullable String parent, String role) {
        var id = object.path("id").asString("");
        if (!id.isEmpty() && id.indexOf('.') < 0) {
            return id;
        }
        var path = parent + "." + role;
        return object.path("key").isString() ? path + "." + object.path("key").asString() : path;
    }

    private static boolean isNamed(JsonNode node) {
        return node.isObject()
                && (node.path("id").isString() || node.path("key").isString());
    }

    private static boolean isElement(JsonNode node) {
        return isNamed(node)
                || node.path("provenance").isString()
                || node.valueStream()
                        .anyMatch(value -> value.isObject()
                                ? isElement(value)
                                : value.isArray()
                                        && !value.isEmpty()
                                        && value.valueStream().allMatch(ElementTree::isNamed));
    }

    private static @Nullable String provenance(JsonNode node) {
        return node.isString() && PROVENANCES.contains(node.asString()) ? node.asString() : null;
    }

    private static List<String> languages(JsonNode node) {
        return node.isArray() && node.valueStream().allMatch(JsonNode::isString)
                ? node.valueStream().map(JsonNode::asString).toList()
                : List.of();
    }

    /** The document of a part. {@code elements} come in the order of their positions. */
    static ObjectNode rebuild(List<Element> elements) {
        var children = elements.stream()
                .filter(element -> element.parent() != null)
                .collect(Collectors.groupingBy(element -> String.valueOf(element.parent())));
        var root = elements.stream()
                .filter(element -> element.parent() == null)
                .findFirst()
                .orElseThrow();
        return build(root, children);
    }

    private static ObjectNode build(Element element, Map<String, List<Element>> children) {
        var object = JsonNodeFactory.instance.objectNode();
        if (element.hasId()) {
            object.put("id", element.code());
        }
        if (element.number() != null) {
            object.put("number", element.number());
        }
        if (element.provenance() != null) {
            object.put("provenance", element.provenance());
        }
        if (!element.officialLanguages().isEmpty()) {
            var languages = object.putArray("officialLanguages");
            element.officialLanguages().forEach(languages::add);
        }
        object.setAll(element.fields());
        for (var child : children.getOrDefault(element.code(), List.of())) {
            if (child.position() == null) {
                object.set(child.role(), build(child, children));
            } else {
                object.withArrayProperty(child.role()).add(build(child, children));
            }
        }
        return object;
    }
}
