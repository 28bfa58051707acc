package no.karrierekvalitet.framework.web;

import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.framework.Elements;

/** How many elements an edition has more, fewer and in other words than the one before. */
public record Difference(int added, int changed, int removed) {

    static Difference between(Elements before, Elements after) {
        int added = 0;
        int changed = 0;
        int kept = 0;
        for (var element : after.all()) {
            var was = before.find(element.part(), element.code());
            added += was.isEmpty() ? 1 : 0;
            kept += was.isEmpty() ? 0 : 1;
            changed += was.filter(one -> differs(one, element)).isPresent() ? 1 : 0;
        }
        return new Difference(added, changed, before.all().size() - kept);
    }

    /** Each document names its edition's version, which is no change of what it says. */
    private static boolean differs(Element before, Element after) {
        return !before.fields()
                .deepCopy()
                .without("version")
                .equals(after.fields().deepCopy().without("version"));
    }
}
