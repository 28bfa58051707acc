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
 * its place, or to what it said in the last edition that had it.
 */
@Controller
public class ElementAddresses {

    static final String PATH = "/rammeverk/element/";

    private final Editions editions;

    ElementAddresses(Editions editions) {
        this.editions = editions;
    }

    @GetMapping(PATH + "{part}/{code}")
    @Access(Access.Rule.ANYONE)
    ModelAndView element(@PathVariable String part, @PathVariable String code) {
        var current = editions.current();
        var elements = editions.elements(current.id());
        return elements.find(part, code)
                .map(element -> redirect(Places.of(editions, current.id(), element)))
                .or(() -> editions.replacement(current, part, code)
                        .map(successor -> redirect(PATH + part + "/" + successor)))
                .or(() -> retired(part, code))
                .orElseThrow(Failure.NotFound::new);
    }

    private static ModelAndView redirect(String path) {
        var view = new RedirectView(path, true);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }

    private Optional<ModelAndView> retired(String part, String code) {
        return editions.published().stream()
                .flatMap(edition -> editions.elements(edition.id()).find(part, code).stream()
                        .map(element -> new View(edition, element.texts())))
                .findFirst()
                .map(view -> Page.of("framework/retired", view)
                        .title("framework.retired")
                        .under("/rammeverk", "framework.crumb"));
    }

    /** @param edition the last one that had the element */
    public record View(Edition edition, List<Localized> texts) {}
}
