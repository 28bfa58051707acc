package no.karrierekvalitet.framework.exchange.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.framework.editing.Tree;
import no.karrierekvalitet.framework.exchange.ImportProblem;
import no.karrierekvalitet.framework.exchange.cases.ReturnedPackage.Item;
import tools.jackson.databind.node.ObjectNode;

/** The edition that holds now while a package that came back is laid over it, and what does not fit. */
final class Overlay {

    private final Map<List<String>, Element> before;
    private final Map<List<String>, Element> elements = new LinkedHashMap<>();
    private final List<ImportProblem> problems = new ArrayList<>();

    Overlay(List<Element> before) {
        before.forEach(this::put);
        this.before = Map.copyOf(elements);
    }

    List<Element> all() {
        return List.copyOf(elements.values());
    }

    List<ImportProblem> problems() {
        return List.copyOf(problems);
    }

    Tree tree() {
        return new Tree(all());
    }

    /** As the edition has it; nothing when it has it no longer. */
    Optional<Element> before(Element then) {
        return Optional.ofNullable(before.get(key(then)));
    }

    /** As it has become so far; nothing when it is gone. */
    Optional<Element> now(Element then) {
        return Optional.ofNullable(elements.get(key(then)));
    }

    void put(Element element) {
        elements.put(key(element), element);
    }

    void remove(Element element) {
        elements.remove(key(element));
    }

    void say(Element element, ObjectNode fields) {
        put(new Element(
                element.part(),
                element.code(),
                element.parent(),
                element.role(),
                element.position(),
                element.number(),
                element.provenance(),
                element.officialLanguages(),
                fields));
    }

    /** Siblings in their places, counted from one where they are counted. */
    void line(Element parent, List<Element> siblings) {
        for (int i = 0; i < siblings.size(); i++) {
            var one = siblings.get(i);
            put(new Element(
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

    void problem(ImportProblem problem) {
        if (problems.size() < ImportProblem.TOLD) {
            problems.add(problem);
        }
    }

    void problem(Item item, String reason) {
        problem(ImportProblem.at(item.line(), item.text("identifier"), reason));
    }

    void problem(Item item, Element element, String reason) {
        problem(ImportProblem.at(item.line(), element.part() + " " + element.code(), reason, element.code()));
    }

    private static List<String> key(Element element) {
        return List.of(element.part(), element.code());
    }
}
