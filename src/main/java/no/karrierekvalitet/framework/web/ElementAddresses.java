package no.karrierekvalitet.framework.web;

import java.util.List;
import java.util.Optional;
import no.karrierekvalitet.framework.Edition;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * An address for every element that lasts as long as its code: it leads to where the element is shown now, to what took
 * its place, or to what it said in the last edition that had it. Below an edition it leads to its place there.
 */
@Controller
@Access(Access.Rule.ANYONE)
public class ElementAddresses {

    private static final String ELEMENT = "/element/{part}/{code}";

    private final Editions editions;
    private final Readings readings;
    private final Places places;

    ElementAddresses(Editions editions, Readings readings, Places places) {
        this.editions = editions;
        this.readings = readings;
        this.places = places;
    }

    @GetMapping(Addresses.FRAMEWORK + ELEMENT)
    ModelAndView element(@PathVariable String part, @PathVariable String code) {
        var current = editions.current();
        return editions.elements(current.id())
                .find(part, code)
                .map(element -> redirect(places.now(current, element)))
                .or(() -> editions.replacement(current, part, code)
                        .map(successor -> redirect(Addresses.FRAMEWORK + "/element/" + part + "/" + successor)))
                .or(() -> retired(part, code))
                .orElseThrow(Failure.NotFound::new);
    }

    @GetMapping(Addresses.EDITION + ELEMENT)
    ModelAndView element(@PathVariable String version, @PathVariable String part, @PathVariable String code) {
        var edition = readings.edition(editions.current(), version);
        var element = editions.elements(edition.id()).find(part, code).orElseThrow(Failure.NotFound::new);
        return redirect(places.of(edition, Addresses.lasting(edition), element));
    }

    private static ModelAndView redirect(String path) {
        var view = new RedirectView(path, true);
        view.setExposeModelAttributes(false);
        view.setPropagateQueryParams(true);
        return new ModelAndView(view);
    }

    private Optional<ModelAndView> retired(String part, String code) {
        return editions.published().stream()
                .flatMap(edition -> editions.elements(edition.id()).find(part, code).stream()
                        .map(element -> new View(
                                edition, element.texts(), places.of(edition, Addresses.lasting(edition), element))))
                .findFirst()
                .map(view -> Page.of("framework/retired", view)
                        .title("framework.retired")
                        .under(Addresses.FRAMEWORK, "framework.crumb"));
    }

    /**
     * @param edition the last one that had the element
     * @param place where it is shown in that edition
     */
    public record View(Edition edition, List<Localized> texts, String place) {}
}
