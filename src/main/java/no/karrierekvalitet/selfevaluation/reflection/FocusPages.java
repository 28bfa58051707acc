package no.karrierekvalitet.selfevaluation.reflection;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.karrierekvalitet.framework.CompetenceStandards;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.selfevaluation.Evaluations;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Choosing what to work on: at most three statements, suggested by the answers, decided by the reader. */
@Controller
@RequestMapping("/min-kompetanse/bilde/{evaluation}/fokus")
@Access(Access.Rule.SIGNED_IN)
class FocusPages {

    private final Focuses focuses;
    private final Evaluations evaluations;
    private final Editions editions;
    private final Flash flash;

    FocusPages(Focuses focuses, Evaluations evaluations, Editions editions, Flash flash) {
        this.focuses = focuses;
        this.evaluations = evaluations;
        this.editions = editions;
        this.flash = flash;
    }

    @GetMapping
    Page choices(Viewer viewer, @PathVariable UUID evaluation) {
        var kept = evaluations.of(viewer.person(), evaluation);
        var chosen = Set.copyOf(focuses.of(viewer.person(), evaluation));
        return page(FocusView.of(kept, editions.standards(kept.edition()), chosen, Form.empty()));
    }

    @PostMapping
    Object choose(
            Viewer viewer,
            @PathVariable UUID evaluation,
            @RequestParam(name = "fokus", defaultValue = "") List<String> posted,
            HttpServletResponse response) {
        var kept = evaluations.of(viewer.person(), evaluation);
        var standards = editions.standards(kept.edition());
        var chosen = posted.stream().filter(id -> !id.isBlank()).distinct().toList();
        var form = check(chosen, standards);
        if (form.hasErrors()) {
            return page(FocusView.of(kept, standards, Set.copyOf(chosen), form))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        focuses.choose(viewer.person(), kept, chosen);
        flash.say(response, "selfevaluation.focus.saved");
        return new SeeOther("/min-kompetanse/bilde/" + kept.id() + "#fokus");
    }

    private static Form check(List<String> chosen, CompetenceStandards standards) {
        if (chosen.size() > Focuses.MOST) {
            return Form.empty().withError("fokus", "selfevaluation.focus.many", chosen.size());
        }
        return chosen.stream().allMatch(id -> standards.subCompetence(id).isPresent())
                ? Form.empty()
                : Form.empty().withError("fokus", "selfevaluation.focus.unknown");
    }

    private static Page page(FocusView view) {
        return Page.of("selfevaluation/reflection/focus", view)
                .title("selfevaluation.focus.title")
                .under("/min-kompetanse", "selfevaluation.picture.crumb")
                .under("/min-kompetanse/bilde/" + view.evaluation(), "selfevaluation.picture.title");
    }
}
