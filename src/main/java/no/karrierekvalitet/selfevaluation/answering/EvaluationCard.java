package no.karrierekvalitet.selfevaluation.answering;

import java.util.Optional;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.selfevaluation.Evaluations;
import no.karrierekvalitet.ui.HomeCard;
import no.karrierekvalitet.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** On the front page of somebody signed in: where they are in their own evaluation. */
@Component
class EvaluationCard implements HomeCard {

    private final Evaluations evaluations;
    private final Editions editions;

    EvaluationCard(Evaluations evaluations, Editions editions) {
        this.evaluations = evaluations;
        this.editions = editions;
    }

    @Bean
    static NavigationEntry evaluationNavigation() {
        return new NavigationEntry(20, "/min-kompetanse", "selfevaluation.nav", _ -> true);
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Block> show(Viewer viewer) {
        return viewer instanceof Viewer.Person person
                ? Optional.of(new Block("selfevaluation/card", view(person)))
                : Optional.empty();
    }

    private StartView view(Viewer.Person person) {
        var evaluation = evaluations.current(person).orElse(null);
        var edition = evaluation == null ? editions.current().id() : evaluation.edition();
        return StartView.of(editions.standards(edition), evaluation);
    }
}
