package no.karrierekvalitet.selfevaluation.answering;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.framework.CompetenceStandards.CompetenceArea;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.selfevaluation.Evaluations;
import no.karrierekvalitet.selfevaluation.Misfit;
import no.karrierekvalitet.selfevaluation.Sheet;
import no.karrierekvalitet.selfevaluation.local.LocalAnswers;
import no.karrierekvalitet.selfevaluation.local.LocalForm;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.MovedTo;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One area at a time: its statements, and the answers to all of them in one form. */
@Controller
@RequestMapping("/min-kompetanse/{area}")
class AreaPages {

    private final Evaluations evaluations;
    private final Editions editions;
    private final AreaTexts texts;
    private final LocalAnswers local;
    private final Clock clock;

    AreaPages(Evaluations evaluations, Editions editions, AreaTexts texts, LocalAnswers local, Clock clock) {
        this.evaluations = evaluations;
        this.editions = editions;
        this.texts = texts;
        this.local = local;
        this.clock = clock;
    }

    @GetMapping
    @Access(Access.Rule.ANYONE)
    Object area(Ui ui, @PathVariable String area) {
        var sheet = ui.viewer() instanceof Viewer.Person person
                ? evaluations.currentSheet(person).orElse(null)
                : null;
        var edition =
                sheet == null ? editions.current().id() : sheet.evaluation().edition();
        var view = view(ui, edition, area, sheet, Form.empty(), false);
        return view.area().slug().equals(area) ? page(view) : new MovedTo(view.path());
    }

    /** Open to everybody, so that answers sent after the session has ended are shown again and not lost. */
    @PostMapping("/svar")
    @Access(Access.Rule.ANYONE)
    Object answers(Ui ui, @PathVariable String area, @RequestParam Map<String, String> posted) throws Misfit {
        if (!(ui.viewer() instanceof Viewer.Person person)) {
            return signedOut(ui, area, posted);
        }
        var target = target(person, posted);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var form = new AreaForm(area(target.edition(), area), posted, now);
        evaluations.save(person, target.evaluation(), target.edition(), form.changes());
        saveLocal(person, target, form.area(), posted, now);
        if (form.form().hasErrors()) {
            var sheet = evaluations.sheet(person, target.evaluation());
            return again(view(ui, target.edition(), area, sheet, form.form(), false));
        }
        return new SeeOther(posted.containsKey("oversikt") ? "/min-kompetanse" : AreaView.next(form.area()));
    }

    private void saveLocal(
            Viewer.Person person, Target target, CompetenceArea area, Map<String, String> posted, Instant now)
            throws Misfit {
        var given = new LocalForm(local.statements(person, area, null), posted, now).given();
        if (!given.isEmpty()) {
            local.save(person, target.evaluation(), local.fitting(person, target.edition(), given));
        }
    }

    private Page signedOut(Ui ui, String area, Map<String, String> posted) {
        return again(view(ui, editions.current().id(), area, null, Form.of(posted), true));
    }

    private AreaView view(Ui ui, UUID edition, String area, @Nullable Sheet sheet, Form form, boolean signedOut) {
        var shown = area(edition, area);
        return new AreaView(
                editions.standards(edition),
                shown,
                edition,
                texts.of(edition, shown, ui.language()),
                sheet,
                local.statements(ui.viewer(), shown, sheet == null ? null : sheet.evaluation()),
                form,
                signedOut);
    }

    private static Page again(AreaView view) {
        return page(view).status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Page page(AreaView view) {
        return Page.of("selfevaluation/area", view)
                .title("selfevaluation.area.title", view.area().name())
                .under("/min-kompetanse", "selfevaluation.start.title");
    }

    private record Target(UUID evaluation, UUID edition) {}

    /** The evaluation the page was drawn from; the one the person works on when there was none yet. */
    private Target target(Viewer.Person person, Map<String, String> posted) {
        var evaluation = posted.getOrDefault("evaluation", "");
        if (evaluation.isEmpty()) {
            var current = evaluations.currentOrStarted(person);
            return new Target(current.id(), current.edition());
        }
        return new Target(id(evaluation), id(posted.getOrDefault("edition", "")));
    }

    private static UUID id(String sent) {
        try {
            return UUID.fromString(sent);
        } catch (IllegalArgumentException malformed) {
            throw new Failure.Unreadable("Not an id");
        }
    }

    private CompetenceArea area(UUID edition, String area) {
        return editions.area(edition, area).orElseThrow(Failure.NotFound::new);
    }
}
