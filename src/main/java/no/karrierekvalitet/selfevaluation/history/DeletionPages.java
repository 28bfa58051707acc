package no.karrierekvalitet.selfevaluation.history;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.selfevaluation.Evaluations;
import no.karrierekvalitet.selfevaluation.picture.PictureView;
import no.karrierekvalitet.selfevaluation.reflection.Focuses;
import no.karrierekvalitet.selfevaluation.reflection.Reflections;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Deleting one evaluation. What goes is gone at once and not kept for an undo, so the reader is told beforehand what it
 * is and offered to take it out first.
 */
@Controller
@RequestMapping("/min-kompetanse/historie/{evaluation}/sletting")
@Access(Access.Rule.SIGNED_IN)
class DeletionPages {

    private final Evaluations evaluations;
    private final Reflections reflections;
    private final Focuses focuses;
    private final Flash flash;

    DeletionPages(Evaluations evaluations, Reflections reflections, Focuses focuses, Flash flash) {
        this.evaluations = evaluations;
        this.reflections = reflections;
        this.focuses = focuses;
        this.flash = flash;
    }

    @GetMapping
    Page facts(Viewer viewer, @PathVariable UUID evaluation) {
        var sheet = evaluations.sheet(viewer.person(), evaluation);
        var thoughts = reflections.thoughts(viewer.person(), evaluation);
        var written = thoughts.reflections().size() + (thoughts.discovery().isEmpty() ? 0 : 1);
        var view = new DeletionView(
                sheet.evaluation(),
                sheet.notes().size(),
                written,
                focuses.of(viewer.person(), evaluation).size());
        return Page.of("selfevaluation/history/deletion", view)
                .title("selfevaluation.history.deletion.title")
                .under("/min-kompetanse", "selfevaluation.picture.crumb")
                .under("/min-kompetanse/historie", "selfevaluation.history.title");
    }

    @PostMapping
    SeeOther delete(Viewer viewer, @PathVariable UUID evaluation, Ui ui, HttpServletResponse response) {
        var gone = evaluations.of(viewer.person(), evaluation);
        evaluations.delete(viewer.person(), evaluation);
        flash.say(response, "selfevaluation.history.deleted", ui.date(PictureView.day(gone)));
        return new SeeOther("/min-kompetanse/historie");
    }
}
