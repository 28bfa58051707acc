package no.karrierekvalitet.selfevaluation.answering;

import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.selfevaluation.Evaluations;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where an evaluation begins, is gone on with, and begins anew. */
@Controller
@RequestMapping("/min-kompetanse")
class StartPages {

    private final Evaluations evaluations;
    private final Editions editions;

    StartPages(Evaluations evaluations, Editions editions) {
        this.evaluations = evaluations;
        this.editions = editions;
    }

    @GetMapping
    @Access(Access.Rule.ANYONE)
    Page start(Viewer viewer) {
        var evaluation = viewer instanceof Viewer.Person person
                ? evaluations.current(person).orElse(null)
                : null;
        var edition = evaluation == null ? editions.current().id() : evaluation.edition();
        return Page.of("selfevaluation/start", StartView.of(editions.standards(edition), evaluation))
                .title("selfevaluation.start.title");
    }

    /** A new evaluation; the earlier ones become history. */
    @PostMapping
    @Access(Access.Rule.SIGNED_IN)
    SeeOther begin(Viewer viewer) {
        var evaluation = evaluations.start(viewer.person());
        var first = editions.standards(evaluation.edition()).areas().getFirst();
        return new SeeOther("/min-kompetanse/" + first.slug());
    }
}
