package no.karrierekvalitet.selfevaluation.picture;

import java.util.UUID;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.selfevaluation.Deliveries;
import no.karrierekvalitet.selfevaluation.Evaluations;
import no.karrierekvalitet.selfevaluation.Misfit;
import no.karrierekvalitet.selfevaluation.picture.Pictures.Against;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The picture: of an evaluation that is kept, or of answers that a visitor's device sends and nobody keeps. */
@Controller
@RequestMapping("/min-kompetanse/bilde")
class PicturePages {

    private static final String NO_COMPARISON = "ingen";

    private final Pictures pictures;
    private final Evaluations evaluations;
    private final Deliveries deliveries;
    private final Editions editions;

    PicturePages(Pictures pictures, Evaluations evaluations, Deliveries deliveries, Editions editions) {
        this.pictures = pictures;
        this.evaluations = evaluations;
        this.deliveries = deliveries;
        this.editions = editions;
    }

    @GetMapping
    @Access(Access.Rule.ANYONE)
    Page current(Viewer viewer) {
        if (!(viewer instanceof Viewer.Person person)) {
            return device(Form.empty());
        }
        return evaluations
                .current(person)
                .filter(evaluation -> !evaluation.answers().isEmpty())
                .map(evaluation -> page(pictures.kept(person, evaluation.id())))
                .orElseGet(() -> frame(Page.of("selfevaluation/picture/empty")));
    }

    @GetMapping("/{evaluation}")
    @Access(Access.Rule.SIGNED_IN)
    Page one(Viewer viewer, @PathVariable UUID evaluation, @RequestParam @Nullable String mot) {
        return page(pictures.kept(viewer.person(), evaluation, against(mot)));
    }

    /** Draws what a visitor's device has kept. Nothing of it is stored or logged. */
    @PostMapping
    @Access(Access.Rule.ANYONE)
    Page device(@RequestParam(defaultValue = "") String svar) {
        if (svar.isBlank()) {
            return refused("selfevaluation.picture.error.missing");
        }
        try {
            return page(pictures.unkept(deliveries.read(svar)));
        } catch (Misfit misfit) {
            return refused("selfevaluation.picture.error." + misfit.problem().key());
        }
    }

    private Page refused(String problem) {
        return device(Form.empty().withError("svar", problem)).status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Against against(@Nullable String mot) {
        if (mot == null) {
            return new Against.Previous();
        }
        if (mot.equals(NO_COMPARISON)) {
            return new Against.Nothing();
        }
        try {
            return new Against.Chosen(UUID.fromString(mot));
        } catch (IllegalArgumentException noId) {
            throw new Failure.NotFound();
        }
    }

    private Page device(Form form) {
        var view = new DeviceView(editions.current().id(), form);
        return frame(Page.of("selfevaluation/picture/device", view));
    }

    private static Page page(PictureView view) {
        return frame(Page.of("selfevaluation/picture/picture", view));
    }

    private static Page frame(Page page) {
        return page.title("selfevaluation.picture.title").under("/min-kompetanse", "selfevaluation.picture.crumb");
    }
}
