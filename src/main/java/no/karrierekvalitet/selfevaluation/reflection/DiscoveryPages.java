package no.karrierekvalitet.selfevaluation.reflection;

import java.util.Map;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.selfevaluation.Evaluation;
import no.karrierekvalitet.selfevaluation.Evaluations;
import no.karrierekvalitet.selfevaluation.Reflection;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

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

    @GetMapping
    @Access(Access.Rule.SIGNED_IN)
    Page ask(Viewer viewer) {
        var evaluation = evaluations.current(viewer.person()).orElseThrow(Failure.NotFound::new);
        var written = reflections.discovery(viewer.person(), evaluation.id()).orElse("");
        return page(evaluation, Form.of(Map.of("oppdaget", written)));
    }

    @PostMapping
    @Access(Access.Rule.SIGNED_IN)
    Object write(Viewer viewer, @RequestParam(defaultValue = "") String oppdaget) {
        var evaluation = evaluations.current(viewer.person()).orElseThrow(Failure.NotFound::new);
        var text = Reflection.clean(oppdaget);
        if (text.length() > Reflection.LONGEST) {
            var form = Form.of(Map.of("oppdaget", oppdaget)).withError("oppdaget", "ui.form.long", Reflection.LONGEST);
            return page(evaluation, form).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        reflections.discover(viewer.person(), evaluation.id(), text);
        return new SeeOther("/min-kompetanse/bilde");
    }

    private static Page page(Evaluation evaluation, Form form) {
        return Page.of("selfevaluation/reflection/discovery", new DiscoveryView(form, evaluation.completed()))
                .title("selfevaluation.reflection.discovery.title")
                .under("/min-kompetanse", "selfevaluation.picture.crumb");
    }
}
