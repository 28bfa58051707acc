package no.karrierekvalitet.selfevaluation.reflection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Map;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.selfevaluation.Evaluation;
import no.karrierekvalitet.selfevaluation.Evaluations;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The end of all areas: what did you discover? Asked before the picture is shown, and free to skip. */
@Controller
@RequestMapping("/min-kompetanse/oppdagelse")
class DiscoveryPages {

    private final Reflections reflections;
    private final Evaluations evaluations;

    DiscoveryPages(Reflections reflections, Evaluations evaluations) {
        this.reflections = reflections;
        this.evaluations = evaluations;
    }

    record Discovery(
            @Size(max = Reflections.LONGEST, message = "ui.form.long") @Nullable
            String oppdaget) {
        String text() {
            return oppdaget == null ? "" : oppdaget.strip();
        }
    }

    @GetMapping
    @Access(Access.Rule.SIGNED_IN)
    Page ask(Viewer viewer) {
        var evaluation = evaluations.current(viewer.person()).orElseThrow(Failure.NotFound::new);
        var written = reflections.discovery(viewer.person(), evaluation.id()).orElse("");
        return page(evaluation, Form.of(Map.of("oppdaget", written)));
    }

    @PostMapping
    @Access(Access.Rule.SIGNED_IN)
    Object write(Viewer viewer, @Valid @ModelAttribute Discovery form, BindingResult binding) {
        var evaluation = evaluations.current(viewer.person()).orElseThrow(Failure.NotFound::new);
        if (binding.hasErrors()) {
            return page(evaluation, Form.of(binding)).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        reflections.discover(viewer.person(), evaluation.id(), form.text());
        return new SeeOther("/min-kompetanse/bilde");
    }

    private static Page page(Evaluation evaluation, Form form) {
        return Page.of("selfevaluation/reflection/discovery", new DiscoveryView(form, evaluation.completed()))
                .title("selfevaluation.reflection.discovery.title")
                .under("/min-kompetanse", "selfevaluation.picture.crumb");
    }
}
