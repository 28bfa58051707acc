package no.karrierekvalitet.framework.exchange.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.framework.exchange.ImportProblem;
import no.karrierekvalitet.platform.Language;

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
    private final Overlay overlay;
    private final Map<UUID, Element> given = new HashMap<>();

    ReturnedEdits(EditionInLanguage source, List<Element> now, ReturnedPackage returned) {
        this.source = source;
        this.returned = returned;
        this.before = now;
        this.overlay = new Overlay(now);
        source.wordings().keySet().forEach(element -> given.put(source.item(element), element));
    }

    Returned applied() {
        new ReturnedWords(source, returned, given, overlay).say();
        new ReturnedPlaces(source, returned, given, overlay).settle();
        if (source.language() == Language.NB) {
            given.forEach((id, element) -> {
                if (!returned.items().containsKey(id) && !goesWithItsHolder(element)) {
                    retire(element);
                }
            });
        }
        return new Returned(before, overlay.all(), overlay.problems());
    }

    private boolean goesWithItsHolder(Element element) {
        var holder = source.holder(element);
        return holder != null && !returned.items().containsKey(source.item(holder));
    }

    /** With everything in it. What holds a fixed number of things keeps them. */
    private void retire(Element then) {
        overlay.now(then).ifPresent(now -> {
            var tree = overlay.tree();
            var parent = tree.parent(now);
            if (parent.isEmpty() || !tree.place(parent.get(), now.role()).open()) {
                overlay.problem(ImportProblem.at(null, now.part() + " " + now.code(), "own-needed"));
                return;
            }
            tree.within(now).toList().forEach(overlay::remove);
            overlay.line(parent.get(), overlay.tree().children(parent.get(), now.role()));
        });
    }
}
