package no.karrierekvalitet.framework.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.framework.Slugged;

/** Where each element of the current edition is shown: a page, and the place on it. */
final class Places {

    /** Where a part is shown, and which of its outermost elements have a page of their own below which address. */
    private record Home(String page, String ownPages, String ownPath) {}

    private static final Map<String, Home> HOMES = Map.of(
            "framework", new Home("/rammeverk", "areas", ""),
            "competence-standards", new Home(StandardsPages.PATH, "areas", StandardsPages.PATH + "/"),
            "career-competence", new Home("/rammeverk/karrierekompetanse", "pairs", CareerPages.BUTTONS + "/"),
            "ethics", new Home("/rammeverk/etikk", "", ""),
            "quality-model", new Home(QualityPages.PATH, "areas", QualityPages.PATH + "/"),
            "glossary", new Home("/begreper", "", ""),
            "outcome-form", new Home("/rammeverk/karrierekompetanse", "", ""));

    /** What is shown without a place of its own is found with what holds it. */
    private static final Set<String> WITHOUT_PLACE = Set.of("titleProvenance", "vocabularies");

    private Places() {}

    static String of(Editions editions, UUID edition, Element element) {
        var home = HOMES.getOrDefault(element.part(), new Home("/rammeverk", "", ""));
        var page = home.page();
        var anchor = "";
        for (var step : editions.elements(edition).path(element)) {
            if (step.role().equals(home.ownPages())) {
                page = ownPage(editions, edition, step)
                        .map(slug -> home.ownPath() + slug)
                        .orElseGet(() -> areaPage(step));
                anchor = "";
            } else if (WITHOUT_PLACE.contains(step.role())) {
                break;
            } else if (!step.role().equals("document")) {
                anchor = "#" + step.code();
            } else if (step.part().equals("outcome-form")) {
                return page + "#" + step.code();
            }
        }
        return page + anchor;
    }

    private static Optional<String> ownPage(Editions editions, UUID edition, Element element) {
        var thing = switch (element.part()) {
            case "competence-standards" -> editions.area(edition, element.code());
            case "career-competence" -> editions.button(edition, element.code());
            case "quality-model" -> editions.priority(edition, element.code());
            default -> Optional.<Slugged>empty();
        };
        return thing.map(Slugged::slug);
    }

    private static String areaPage(Element area) {
        return FrameworkArea.of(area.code()).map(FrameworkArea::path).orElse("/rammeverk");
    }
}
