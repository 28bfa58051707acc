package no.karrierekvalitet.selfevaluation.reflection;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.selfevaluation.Evaluation;
import no.karrierekvalitet.selfevaluation.events.FocusChosen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The statements a person chose to work on after an evaluation: at most {@value #MOST}, most important first. */
@Service
public class Focuses {

    public static final int MOST = 3;

    private final ChosenFocusStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Focuses(ChosenFocusStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    public List<String> of(Viewer.Person viewer, UUID evaluation) {
        return store.chosen(viewer.id(), evaluation);
    }

    /**
     * Replaces what was chosen before.
     *
     * @param evaluation the viewer's own
     * @param statements of the evaluation's edition, none twice
     */
    @Transactional
    void choose(Viewer.Person viewer, Evaluation evaluation, List<String> statements) {
        if (statements.equals(of(viewer, evaluation.id()))) {
            return;
        }
        var now = clock.instant();
        store.choose(viewer.id(), evaluation.id(), statements, now);
        events.publishEvent(new FocusChosen(viewer.id(), evaluation.id(), evaluation.edition(), statements, now));
    }
}
