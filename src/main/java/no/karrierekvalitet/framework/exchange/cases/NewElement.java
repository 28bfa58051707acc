package no.karrierekvalitet.framework.exchange.cases;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.framework.editing.Field;
import no.karrierekvalitet.framework.editing.Shape;
import no.karrierekvalitet.framework.editing.Shape.Children;
import no.karrierekvalitet.framework.editing.Shape.Naming;
import no.karrierekvalitet.framework.editing.Tree;
import no.karrierekvalitet.framework.exchange.Parts;
import no.karrierekvalitet.framework.exchange.cases.ReturnedPackage.Item;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What an item that somebody has added to a package of ours becomes under an element. */
final class NewElement {

    private static final int LONGEST_CODE = 60;

    private final EditionInLanguage source;
    private final Tree tree;
    private final Element parent;

    NewElement(EditionInLanguage source, Tree tree, Element parent) {
        this.source = source;
        this.tree = tree;
        this.parent = parent;
    }

    /** Last among its siblings; nothing when there is no room for such a thing here. */
    Optional<Element> of(Item item) {
        return shape(item)
                .flatMap(shape -> fields(shape, item).map(fields -> {
                    var siblings = tree.children(parent, shape.role()).size();
                    return new Element(
                            parent.part(),
                            code(item),
                            parent.code(),
                            shape.role(),
                            siblings,
                            shape.numbered() ? siblings + 1 : null,
                            shape.sourced() ? "working" : null,
                            List.of(),
                            fields);
                }));
    }

    /** What its type says it is, or the only thing that can be added there. */
    private Optional<Shape> shape(Item item) {
        var open = tree.shape(parent).children().values().stream()
                .filter(Children::open)
                .map(Children::shape)
                .filter(shape -> shape.naming() == Naming.ID)
                .toList();
        return open.stream()
                .filter(shape -> shape.role().equals(item.text("CFItemType")))
                .findFirst()
                .or(() -> open.size() == 1 ? Optional.of(open.getFirst()) : Optional.empty());
    }

    /** The statement goes where the shape has room for one, and the short name beside it. */
    private Optional<ObjectNode> fields(Shape shape, Item item) {
        var texts = shape.fields().stream()
                .filter(field -> field.type() == Field.Type.TEXT)
                .map(Field::path)
                .toList();
        var statement = Wording.STATEMENTS.stream().filter(texts::contains).findFirst();
        var label = Wording.LABELS.stream().filter(texts::contains).findFirst();
        var name = item.text("abbreviatedStatement");
        return statement.or(() -> label).map(main -> {
            var fields = JsonNodeFactory.instance.objectNode();
            text(fields, main, item.text("fullStatement"));
            if (statement.isPresent() && !name.isBlank()) {
                label.ifPresent(field -> text(fields, field, name));
            }
            kind(shape, item, fields);
            return fields;
        });
    }

    private void text(ObjectNode fields, String field, String text) {
        fields.putObject(field).put(source.language().code(), text);
    }

    /** Which kind of competence a statement is about, by the concept it names. */
    private void kind(Shape shape, Item item, ObjectNode fields) {
        var concept = item.body().path("conceptKeywordsURI").path("identifier").asString("");
        if (shape.fields().stream().anyMatch(field -> field.path().equals("kind"))) {
            source.wordings().keySet().stream()
                    .filter(one ->
                            one.part().equals(Parts.STANDARDS) && one.role().equals("kinds"))
                    .filter(one ->
                            EditionPackage.concept(source, one).toString().equals(concept))
                    .findFirst()
                    .ifPresent(one -> fields.put("kind", Tree.name(one)));
        }
    }

    /** The item's own when it is a code and free, or one made from its words. */
    private String code(Item item) {
        var own = item.text("humanCodingScheme");
        var name = item.text("abbreviatedStatement");
        var wanted = own.matches("[a-z0-9]+(-[a-z0-9]+)*") && own.length() <= LONGEST_CODE
                ? own
                : made(name.isBlank() ? item.text("fullStatement") : name);
        var code = wanted;
        for (int i = 2; tree.find(parent.part(), code).isPresent(); i++) {
            code = wanted + "-" + i;
        }
        return code;
    }

    private static String made(String words) {
        var plain = Normalizer.normalize(
                        words.toLowerCase(Locale.ROOT)
                                .replace('æ', 'a')
                                .replace('ø', 'o')
                                .replace('å', 'a'),
                        Normalizer.Form.NFD)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var code = plain.length() <= 40 ? plain : plain.substring(0, 40).replaceAll("-[^-]*$", "");
        return code.isEmpty() ? "new" : code;
    }
}
