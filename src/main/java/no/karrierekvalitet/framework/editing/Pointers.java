package no.karrierekvalitet.framework.editing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.framework.editing.Publishing.Located;
import no.karrierekvalitet.framework.exchange.ImportResult.Problem;
import no.karrierekvalitet.framework.exchange.Parts;

/** Finds the element a problem in a document is about. */
final class Pointers {

    private final Map<String, Element> elements = new HashMap<>();

    Pointers(Tree tree) {
        Parts.ALL.stream()
                .flatMap(part -> tree.document(part).stream())
                .flatMap(tree::within)
                .forEach(element -> elements.put(pointer(tree, element), element));
    }

    private static String pointer(Tree tree, Element element) {
        return tree.parent(element)
                .map(parent -> pointer(tree, parent) + "/" + element.role() + index(tree, parent, element))
                .orElse(element.part() + ".json");
    }

    private static String index(Tree tree, Element parent, Element element) {
        return element.position() == null
                ? ""
                : "/" + tree.children(parent, element.role()).indexOf(element);
    }

    Located.Place place(Problem problem) {
        var where = problem.file() + problem.pointer() + "/";
        return elements.entrySet().stream()
                .filter(element -> where.startsWith(element.getKey() + "/"))
                .max(Comparator.comparing(element -> element.getKey().length()))
                .map(element -> new Located.Place(
                        element.getValue().part(), element.getValue().code()))
                .orElse(new Located.Place(problem.file().replace(".json", ""), ""));
    }
}
