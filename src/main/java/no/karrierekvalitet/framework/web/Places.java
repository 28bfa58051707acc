package no.karrierekvalitet.framework.web;

import java.util.Optional;
import java.util.Set;
import no.karrierekvalitet.framework.Edition;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.Element;
import org.springframework.stereotype.Component;

/** Where each element of an edition is shown: a page, and the place on it. */
@Component
public class Places {

    /** What is shown without a place of its own is found with what holds it. */
    private static final Set<String> WITHOUT_PLACE = Set.of("titleProvenance", "vocabularies", "sectors");

    private final Editions editions;

    Places(Editions editions) {
        this.editions = editions;
    }

    /** Where an element is shown as long as its edition holds. */
    public String now(Edition edition, Element element) {
        return of(edition, Addresses.NOW, element);
    }

    String of(Edition edition, Addresses at, Element element) {
        var page = page(at, element);
        var anchor = "";
        for (var step : editions.elements(edition.id()).path(element)) {
            var own = ownPage(edition, at, step);
            if (own.isPresent()) {
                page = own.get();
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

    private static String page(Addresses at, Element element) {
        return switch (element.part()) {
            case "competence-standards" -> at.standards();
            case "career-competence", "outcome-form" -> at.career();
            case "ethics" -> at.ethics();
            case "ethics-cards" -> at.ethicsCards();
            case "quality-model" -> at.quality();
            case "glossary" -> at.terms();
            default -> at.framework();
        };
    }

    private Optional<String> ownPage(Edition edition, Addresses at, Element element) {
        return switch (element.part() + " " + element.role()) {
            case "framework areas" -> FrameworkArea.of(element.code()).map(at::of);
            case "competence-standards areas" ->
                editions.area(edition.id(), element.code()).map(at::area);
            case "career-competence pairs" ->
                editions.button(edition.id(), element.code()).map(at::button);
            case "quality-model areas" ->
                editions.priority(edition.id(), element.code()).map(at::priority);
            default -> Optional.empty();
        };
    }
}
