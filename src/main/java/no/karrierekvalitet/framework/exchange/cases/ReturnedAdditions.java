package no.karrierekvalitet.framework.exchange.cases;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.framework.editing.Field;
import no.karrierekvalitet.framework.editing.Shape;
import no.karrierekvalitet.framework.editing.Shape.Children;
import no.karrierekvalitet.framework.editing.Shape.Naming;
import no.karrierekvalitet.framework.editing.Tree;
import no.karrierekvalitet.framework.exchange.ImportProblem;
import no.karrierekvalitet.framework.exchange.Parts;
import no.karrierekvalitet.framework.exchange.cases.ReturnedPackage.Item;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Items that somebody has added to a package of ours: each becomes an element under the one it hangs under. */
final class ReturnedAdditions {

    private static final int LONGEST_CODE = 60;

    private final EditionInLanguage source;
    private final ReturnedPackage returned;
    private final Map<UUID, Element> known;
    private final Map<List<String>, Element> after;
    private final List<ImportProblem> problems;

    ReturnedAdditions(
            EditionInLanguage source,
            ReturnedPackage returned,
            Map<UUID, Element> known,
            Map<List<String>, Element> after,
            List<ImportProblem> problems) {
        this.source = source;
        this.returned = returned;
        this.known = known;
        this.after = after;
        this.problems = problems;
    }

    /** Holders before what they hold, in whatever order the file has them. */
    void add() {
        var waiting = new LinkedHashMap<>(returned.items());
        waiting.keySet().removeAll(known.keySet());
        for (int left = -1; left != waiting.size(); ) {
            left = waiting.size();
            for (var one : List.copyOf(waiting.entrySet())) {
                var parent = returned.holders(one.getKey()).stream()
                        .flatMap(holder -> Stream.ofNullable(known.get(holder.id())))
                        .findFirst();
                if (parent.isPresent()) {
                    waiting.remove(one.getKey());
                    place(one.getKey(), one.getValue(), parent.get());
                }
            }
        }
        waiting.values().forEach(item -> problem(item, "own-no-place"));
    }

    private void place(UUID id, Item item, Element holder) {
        var tree = new Tree(List.copyOf(after.values()));
        var parent = tree.find(holder.part(), holder.code());
        var place = parent.flatMap(one -> place(tree.shape(one), item));
        if (parent.isEmpty() || place.isEmpty()) {
            problem(item, "own-no-place");
            return;
        }
        var element = element(tree, parent.get(), place.get().shape(), item);
        if (element == null) {
            problem(item, "own-no-place");
            return;
        }
        after.put(List.of(element.part(), element.code()), element);
        known.put(id, element);
    }

    /** What its type says it is, or the only thing that can be added there. */
    private static Optional<Children> place(Shape parent, Item item) {
        var open = parent.children().values().stream()
                .filter(one -> one.open() && one.shape().naming() == Naming.ID)
                .toList();
        return open.stream()
                .filter(one -> one.shape().role().equals(item.text("CFItemType")))
                .findFirst()
                .or(() -> open.size() == 1 ? Optional.of(open.getFirst()) : Optional.empty());
    }

    private @Nullable Element element(Tree tree, Element parent, Shape shape, Item item) {
        var fields = fields(shape, item);
        var siblings = tree.children(parent, shape.role()).size();
        return fields == null
                ? null
                : new Element(
                        parent.part(),
                        code(tree, parent.part(), item),
                        parent.code(),
                        shape.role(),
                        siblings,
                        shape.numbered() ? siblings + 1 : null,
                        shape.sourced() ? "working" : null,
                        List.of(),
                        fields);
    }

    /** The statement goes where the shape has room for one, and the short name beside it. */
    private @Nullable ObjectNode fields(Shape shape, Item item) {
        var texts = shape.fields().stream()
                .filter(field -> field.type() == Field.Type.TEXT)
                .map(Field::path)
                .toList();
        var statement = Wording.STATEMENTS.stream().filter(texts::contains).findFirst();
        var label = Wording.LABELS.stream().filter(texts::contains).findFirst();
        var main = statement.or(() -> label);
        if (main.isEmpty()) {
            return null;
        }
        var fields = JsonNodeFactory.instance.objectNode();
        text(fields, main.get(), item.text("fullStatement"));
        var name = item.text("abbreviatedStatement");
        if (statement.isPresent() && label.isPresent() && !name.isBlank()) {
            text(fields, label.get(), name);
        }
        kind(shape, item, fields);
        return fields;
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
    private static String code(Tree tree, String part, Item item) {
        var own = item.text("humanCodingScheme");
        var name = item.text("abbreviatedStatement");
        var wanted = own.matches("[a-z0-9]+(-[a-z0-9]+)*") && own.length() <= LONGEST_CODE
                ? own
                : made(name.isBlank() ? item.text("fullStatement") : name);
        var code = wanted;
        for (int i = 2; tree.find(part, code).isPresent(); i++) {
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

    private void problem(Item item, String reason) {
        problems.add(ImportProblem.at(item.line(), item.text("identifier"), reason));
    }
}
