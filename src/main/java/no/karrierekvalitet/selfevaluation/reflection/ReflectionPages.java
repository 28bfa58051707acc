package no.karrierekvalitet.selfevaluation.reflection;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.selfevaluation.Evaluation;
import no.karrierekvalitet.selfevaluation.Evaluations;
import no.karrierekvalitet.selfevaluation.reflection.ReflectionView.Reader;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.MovedTo;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The end of an area: its reflection questions, before anything is said about the answers. */
@Controller
@RequestMapping("/min-kompetanse/{area}/refleksjon")
class ReflectionPages {

    private final Reflections reflections;
    private final Evaluations evaluations;
    private final Editions editions;
    private final Flash flash;

    ReflectionPages(Reflections reflections, Evaluations evaluations, Editions editions, Flash flash) {
        this.reflections = reflections;
        this.evaluations = evaluations;
        this.editions = editions;
        this.flash = flash;
    }

    @GetMapping
    @Access(Access.Rule.ANYONE)
    Object questions(Viewer viewer, @PathVariable String area) {
        var person = viewer instanceof Viewer.Person signedIn ? signedIn : null;
        var evaluation = person == null ? null : evaluations.current(person).orElse(null);
        var view = view(evaluation, area, Form.empty(), person == null ? Reader.VISITOR : Reader.PERSON);
        if (!view.area().slug().equals(area)) {
            return new MovedTo("/min-kompetanse/" + view.area().slug() + "/refleksjon");
        }
        return page(
                person == null || evaluation == null
                        ? view
                        : view.with(ReflectionForm.of(reflections.area(
                                person, evaluation.id(), view.area().id()))));
    }

    /** Open to everybody, so that what was written is shown again when the session has ended meanwhile. */
    @PostMapping
    @Access(Access.Rule.ANYONE)
    Object write(
            Viewer viewer,
            @PathVariable String area,
            @RequestParam Map<String, String> posted,
            HttpServletResponse response) {
        if (!(viewer instanceof Viewer.Person person)) {
            return page(view(null, area, Form.of(posted), Reader.SIGNED_OUT)).status(HttpStatus.UNAUTHORIZED);
        }
        var evaluation = evaluations.current(person).orElseGet(() -> evaluations.start(person));
        var view = view(evaluation, area, Form.empty(), Reader.PERSON);
        var form = ReflectionForm.checked(view.area(), posted);
        if (form.hasErrors()) {
            return page(view.with(form)).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        reflections.write(person, evaluation.id(), view.area().id(), ReflectionForm.texts(view.area(), form));
        flash.say(response, "selfevaluation.reflection.saved");
        return new SeeOther(next(person, evaluation, view));
    }

    private String next(Viewer.Person person, Evaluation evaluation, ReflectionView view) {
        if (view.next() != null) {
            return "/min-kompetanse/" + view.next().slug();
        }
        return reflections.discovery(person, evaluation.id()).isEmpty()
                ? "/min-kompetanse/oppdagelse"
                : "/min-kompetanse/bilde";
    }

    private ReflectionView view(@Nullable Evaluation evaluation, String area, Form form, Reader reader) {
        var edition = evaluation == null ? editions.current().id() : evaluation.edition();
        var shown = editions.area(edition, area).orElseThrow(Failure.NotFound::new);
        return ReflectionView.of(edition, editions.standards(edition), evaluation, shown, form, reader);
    }

    private static Page page(ReflectionView view) {
        return Page.of("selfevaluation/reflection/area", view)
                .title("selfevaluation.reflection.title", view.area().name())
                .under("/min-kompetanse", "selfevaluation.picture.crumb");
    }
}
