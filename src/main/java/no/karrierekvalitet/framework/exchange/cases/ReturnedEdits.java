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
        var given = Map.copyOf(known);
        new ReturnedWords(source, returned, given, after, problems).say();
        new ReturnedAdditions(source, returned, known, after, problems).add();
        new ReturnedPlaces(source, returned, known, after, problems).move(given);
        if (source.language() == Language.NB) {
            given.forEach((id, element) -> {
                if (!returned.items().containsKey(id) && !goesWithItsHolder(element)) {
                    retire(element);
                }
            });
        }
        return new Returned(
                before,
                List.copyOf(after.values()),
                problems.stream().limit(ImportProblem.TOLD).toList());
    }

    static List<String> key(Element element) {
        return List.of(element.part(), element.code());
    }

    static ImportProblem problem(Item item, Element element, String reason) {
        return ImportProblem.at(item.line(), element.part() + " " + element.code(), reason, element.code());
    }

    static Element saying(Element element, ObjectNode fields) {
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

    /** Siblings in their places, counted from one where they are counted. */
    static void line(Map<List<String>, Element> after, Element parent, List<Element> siblings) {
        for (int i = 0; i < siblings.size(); i++) {
            var one = siblings.get(i);
            after.put(
                    key(one),
                    new Element(
                            one.part(),
                            one.code(),
                            parent.code(),
                            one.role(),
                            i,
                            one.number() == null ? null : Integer.valueOf(i + 1),
                            one.provenance(),
                            one.officialLanguages(),
                            one.fields()));
        }
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
        line(
                after,
                Objects.requireNonNull(after.get(key(parent.get()))),
                new Tree(List.copyOf(after.values())).children(parent.get(), now.role()));
    }
}
