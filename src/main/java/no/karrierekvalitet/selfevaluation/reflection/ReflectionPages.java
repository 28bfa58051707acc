package no.karrierekvalitet.selfevaluation.reflection;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.karrierekvalitet.framework.CompetenceStandards;
import no.karrierekvalitet.framework.CompetenceStandards.CompetenceArea;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.selfevaluation.Evaluation;
import no.karrierekvalitet.selfevaluation.Evaluations;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Form;
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
    Page questions(Viewer viewer, @PathVariable String area) {
        var evaluation = evaluation(viewer);
        var standards = standards(evaluation);
        var form = viewer instanceof Viewer.Person person && evaluation != null
                ? form(reflections.area(person, evaluation.id(), area))
                : Form.empty();
        return page(view(standards, evaluation, area, form, viewer.signedIn(), false));
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
            return page(view(standards(null), null, area, Form.of(posted), true, true))
                    .status(HttpStatus.UNAUTHORIZED);
        }
        var evaluation = evaluations.current(person).orElseGet(() -> evaluations.start(person));
        var standards = standards(evaluation);
        var view = view(standards, evaluation, area, checked(area(standards, area), posted), true, false);
        if (view.form().hasErrors()) {
            return page(view).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        reflections.write(person, evaluation.id(), area, texts(view));
        flash.say(response, "selfevaluation.reflection.saved");
        return new SeeOther(next(person, evaluation, view));
    }

    private String next(Viewer.Person person, Evaluation evaluation, ReflectionView view) {
        if (view.next() != null) {
            return "/min-kompetanse/" + view.next().id();
        }
        return reflections.discovery(person, evaluation.id()).isEmpty()
                ? "/min-kompetanse/oppdagelse"
                : "/min-kompetanse/bilde";
    }

    private static Form checked(CompetenceArea area, Map<String, String> posted) {
        var form = Form.of(posted);
        for (int i = 0; i < area.reflectionQuestions().size(); i++) {
            var field = ReflectionView.fieldOf(i);
            if (form.value(field).strip().length() > Reflections.LONGEST) {
                form = form.withError(field, "ui.form.long", Reflections.LONGEST);
            }
        }
        return form;
    }

    private static List<String> texts(ReflectionView view) {
        return IntStream.range(0, view.area().reflectionQuestions().size())
                .mapToObj(i -> view.form().value(view.field(i)).strip())
                .toList();
    }

    private static Form form(Map<Integer, String> texts) {
        var values = new HashMap<String, String>();
        texts.forEach((question, text) -> values.put(ReflectionView.fieldOf(question), text));
        return Form.of(values);
    }

    private @Nullable Evaluation evaluation(Viewer viewer) {
        return viewer instanceof Viewer.Person person
                ? evaluations.current(person).orElse(null)
                : null;
    }

    private CompetenceStandards standards(@Nullable Evaluation evaluation) {
        return editions.standards(evaluation == null ? editions.current().id() : evaluation.edition());
    }

    private static CompetenceArea area(CompetenceStandards standards, String area) {
        return standards.area(area).orElseThrow(Failure.NotFound::new);
    }

    private static ReflectionView view(
            CompetenceStandards standards,
            @Nullable Evaluation evaluation,
            String area,
            Form form,
            boolean writing,
            boolean signedOut) {
        var shown = area(standards, area);
        return new ReflectionView(shown, form, writing, signedOut, next(standards, evaluation, shown));
    }

    /** The nearest area after this one that is not finished, round the table; for visitors simply the next one. */
    private static @Nullable CompetenceArea next(
            CompetenceStandards standards, @Nullable Evaluation evaluation, CompetenceArea area) {
        var areas = standards.areas();
        var at = areas.indexOf(area);
        var reach = evaluation == null ? areas.size() - at : areas.size();
        return IntStream.range(1, reach)
                .mapToObj(i -> areas.get((at + i) % areas.size()))
                .filter(other -> evaluation == null
                        || evaluation.answered(other) < other.subCompetences().size())
                .findFirst()
                .orElse(null);
    }

    private static Page page(ReflectionView view) {
        return Page.of("selfevaluation/reflection/area", view)
                .title("selfevaluation.reflection.title", view.area().name())
                .under("/min-kompetanse", "selfevaluation.picture.crumb");
    }
}
