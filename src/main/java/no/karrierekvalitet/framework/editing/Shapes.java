package no.karrierekvalitet.framework.editing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.editing.Shape.Children;
import no.karrierekvalitet.framework.editing.Shape.Naming;
import no.karrierekvalitet.framework.exchange.Reference;
import no.karrierekvalitet.platform.Language;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the shapes of a part's elements from its JSON Schema, so that forms and checks never say anything else. */
final class Shapes {

    private static final Map<String, Shape> READ = new ConcurrentHashMap<>();

    /** Lifted out of the fields, or nothing that is edited by hand: the product relies on it. */
    private static final Set<String> FIXED = Set.of(
            "id",
            "key",
            "number",
            "provenance",
            "officialLanguages",
            "version",
            "order",
            "value",
            "languages",
            "rightToLeft");

    private final String part;
    private final JsonNode definitions;

    private Shapes(String part, JsonNode schema) {
        this.part = part;
        this.definitions = schema.path("$defs");
    }

    /** The shape of a part's document, with everything inside it. */
    static Shape of(String part) {
        return READ.computeIfAbsent(part, Shapes::read);
    }

    private static Shape read(String part) {
        try (var file = new ClassPathResource("framework/schema/" + part + ".schema.json").getInputStream()) {
            var schema = JsonMapper.shared().readTree(file);
            return new Shapes(part, schema).shape("document", schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Shape shape(String role, JsonNode schema) {
        var properties = schema.path("properties");
        var children = new LinkedHashMap<String, Children>();
        properties.properties().forEach(property -> {
            var is = resolve(property.getValue());
            var items = resolve(is.path("items"));
            if (isNamed(items)) {
                children.put(
                        property.getKey(),
                        new Children(
                                shape(property.getKey(), items),
                                Map.of(),
                                true,
                                is.path("minItems").asInt(0),
                                is.path("maxItems").asInt(Integer.MAX_VALUE)));
            } else if (is.has("prefixItems")) {
                children.put(property.getKey(), known(property.getKey(), is.path("prefixItems")));
            } else if (isElement(is)) {
                children.put(property.getKey(), new Children(shape(property.getKey(), is), Map.of(), false, 1, 1));
            }
        });
        return new Shape(
                role,
                properties.has("id") ? Naming.ID : properties.has("key") ? Naming.KEY : Naming.PATH,
                properties.has("provenance"),
                properties.has("number"),
                fields("", schema, children.keySet()).toList(),
                children);
    }

    /** A list of these and no others, each with its id. */
    private Children known(String role, JsonNode prefix) {
        var shapes = new LinkedHashMap<String, Shape>();
        prefix.forEach(one ->
                shapes.put(one.path("properties").path("id").path("const").asString(), shape(role, one)));
        var first = shapes.values().iterator().next();
        return new Children(first, shapes, true, shapes.size(), shapes.size());
    }

    private Stream<Field> fields(String path, JsonNode schema, Set<String> children) {
        var required = new ArrayList<String>();
        schema.path("required").forEach(name -> required.add(name.asString()));
        return schema.path("properties").properties().stream()
                .filter(property -> !FIXED.contains(property.getKey()) && !children.contains(property.getKey()))
                .flatMap(property -> field(
                        path + property.getKey(),
                        property.getKey(),
                        resolve(property.getValue()),
                        required.contains(property.getKey())));
    }

    private Stream<Field> field(String path, String name, JsonNode is, boolean required) {
        var items = resolve(is.path("items"));
        if (is.has("const")) {
            return Stream.empty();
        }
        if (isText(is)) {
            return Stream.of(new Field(path, Field.Type.TEXT, languages(is), List.of(), required));
        }
        if (isText(items)) {
            return Stream.of(new Field(path, Field.Type.TEXTS, languages(items), List.of(), required));
        }
        if (is.has("items")) {
            var some = required && is.path("minItems").asInt(0) > 0;
            return Stream.of(new Field(path, Field.Type.NAMES, List.of(), options(items), some));
        }
        return is.has("properties")
                ? fields(path + ".", is, Set.of())
                : Stream.of(new Field(path, type(name, is), List.of(), options(is), required));
    }

    private Field.Type type(String name, JsonNode is) {
        if (is.has("enum") || Reference.of(part, name).isPresent()) {
            return Field.Type.CHOICE;
        }
        return is.path("type").asString("").equals("integer")
                ? Field.Type.NUMBER
                : name.equals("date") ? Field.Type.DATE : Field.Type.LINE;
    }

    private static List<String> options(JsonNode is) {
        return is.path("enum").valueStream().map(JsonNode::asString).toList();
    }

    private JsonNode resolve(JsonNode schema) {
        var reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : definitions.path(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static boolean isText(JsonNode schema) {
        return schema.path("properties").has("nb");
    }

    private static List<Language> languages(JsonNode text) {
        return Stream.of(Language.values())
                .filter(language -> text.path("properties").has(language.code()))
                .toList();
    }

    private static boolean isNamed(JsonNode schema) {
        return schema.path("properties").has("id") || schema.path("properties").has("key");
    }

    private boolean isElement(JsonNode schema) {
        return isNamed(schema)
                || schema.path("properties").has("provenance")
                || schema.path("properties")
                        .valueStream()
                        .map(this::resolve)
                        .anyMatch(inner -> isElement(inner) || isNamed(resolve(inner.path("items"))));
    }
}
