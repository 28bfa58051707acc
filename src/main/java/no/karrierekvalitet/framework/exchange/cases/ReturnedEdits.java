package no.karrierekvalitet.framework.exchange.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.framework.editing.Tree;
import no.karrierekvalitet.framework.exchange.ImportProblem;
import no.karrierekvalitet.framework.exchange.cases.ReturnedPackage.Item;
import no.karrierekvalitet.platform.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds what is otherwise in a package of ours than when it was given out, and says it of the edition that holds now.
 * Items are known by their identifiers, so it does not matter what else another tool has changed.
 *
 * <p>An item that is missing is retired when the package was the bokmål one, which has everything; the packages of the
 * other languages have only what they say something of.
 */
final class ReturnedEdits {

    private final EditionInLanguage source;
    private final ReturnedPackage returned;
    private final List<Element> before;
    private final Map<List<String>, Element> after = new LinkedHashMap<>();
    private final Map<UUID, Element> known = new HashMap<>();
    private final List<ImportProblem> problems = new ArrayList<>();

    ReturnedEdits(EditionInLanguage source, List<Element> now, ReturnedPackage returned) {
        this.source = source;
        this.returned = returned;
        this.before = now;
        now.forEach(element -> after.put(key(element), element));
        source.wordings().keySet().forEach(element -> known.put(source.item(element), element));
    }

    Returned applied() {
        returned.items().forEach((id, item) -> {
            var element = known.get(id);
            if (element != null) {
                said(element, item);
            }
        });
        if (source.language() == Language.NB) {
            known.forEach((id, element) -> {
                if (!returned.items().containsKey(id) && !goesWithItsHolder(element)) {
                    retire(element);
                }
            });
        }
        var additions = new ReturnedAdditions(source, returned, known, after, problems);
        additions.add();
        return new Returned(
                before,
                List.copyOf(after.values()),
                problems.stream().limit(ImportProblem.TOLD).toList());
    }

    private static List<String> key(Element element) {
        return List.of(element.part(), element.code());
    }

    private void said(Element then, Item item) {
        var wording = Objects.requireNonNull(source.wordings().get(then));
        var label = wording.label() == null ? null : wording.label().replaceAll("\\s+", " ");
        var statement = changed(wording.statement(), item.text("fullStatement"));
        var name = label == null || !item.body().has("abbreviatedStatement")
                ? null
                : changed(label, item.text("abbreviatedStatement"));
        var notes = item.body().has("notes") ? changed(wording.notes(), item.text("notes")) : null;
        if (statement != null || name != null || notes != null) {
            retell(then, item, statement, name, notes);
        }
    }

    private static @Nullable String changed(String was, String is) {
        return was.equals(is) || is.isBlank() ? null : is;
    }

    private void retell(
            Element then, Item item, @Nullable String statement, @Nullable String label, @Nullable String notes) {
        var now = after.get(key(then));
        if (now == null) {
            problem(item, then, "gone");
        } else if (then.parent() == null) {
            problem(item, then, "own-part");
        } else if (!then.fields().equals(now.fields())) {
            problem(item, then, "own-changed");
        } else {
            var fields = now.fields().deepCopy();
            var words = new Wording.Fields(now, source.language());
            if (statement != null) {
                tell(fields, words.statement(), statement);
            }
            if (label != null) {
                tell(fields, words.label(), label);
            }
            if (notes != null && !words.retell(fields, notes)) {
                problem(item, then, "own-notes");
            }
            after.put(key(now), with(now, fields));
        }
    }

    private void tell(ObjectNode fields, String field, String text) {
        ((ObjectNode) fields.path(field)).put(source.language().code(), text);
    }

    private static Element with(Element element, ObjectNode fields) {
        return new Element(
                element.part(),
                element.code(),
                element.parent(),
                element.role(),
                element.position(),
                element.number(),
                element.provenance(),
                element.officialLanguages(),
                fields);
    }

    private boolean goesWithItsHolder(Element element) {
        var holder = source.holder(element);
        return holder != null && !returned.items().containsKey(source.item(holder));
    }

    /** With everything in it. What holds a fixed number of things keeps them. */
    private void retire(Element then) {
        var now = after.get(key(then));
        if (now == null) {
            return;
        }
        var tree = new Tree(List.copyOf(after.values()));
        var parent = tree.parent(now);
        if (parent.isEmpty() || !tree.place(parent.get(), now.role()).open()) {
            problems.add(ImportProblem.at(null, now.part() + " " + now.code(), "own-needed"));
            return;
        }
        tree.within(now).toList().forEach(gone -> after.remove(key(gone)));
        close(new Tree(List.copyOf(after.values())).children(parent.get(), now.role()));
    }

    /** Those that are left move up. */
    private void close(List<Element> siblings) {
        for (int i = 0; i < siblings.size(); i++) {
            var one = siblings.get(i);
            var number = one.number() == null ? null : Integer.valueOf(i + 1);
            after.put(
                    key(one),
                    new Element(
                            one.part(),
                            one.code(),
                            one.parent(),
                            one.role(),
                            i,
                            number,
                            one.provenance(),
                            one.officialLanguages(),
                            one.fields()));
        }
    }

    private void problem(Item item, Element element, String reason) {
        problems.add(ImportProblem.at(item.line(), element.part() + " " + element.code(), reason, element.code()));
    }
}
