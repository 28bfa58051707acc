package no.karrierekvalitet.selfevaluation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.platform.Viewer;
import org.springframework.stereotype.Service;

/**
 * The door to a person's evaluations of themselves. Every method answers only for the person who asks; somebody else's
 * evaluation is {@link Failure.NotFound}.
 *
 * <p>A person works on their newest evaluation, whichever device they use; earlier ones are history. Each change is one
 * statement to the database, and so one transaction.
 */
@Service
public class Evaluations {

    private final EvaluationStore store;
    private final Editions editions;
    private final Clock clock;

    Evaluations(EvaluationStore store, Editions editions, Clock clock) {
        this.store = store;
        this.editions = editions;
        this.clock = clock;
    }

    /** The evaluation the person works on: their newest, finished or not. */
    public Optional<Evaluation> current(Viewer.Person viewer) {
        return currentSheet(viewer).map(Sheet::evaluation);
    }

    public Optional<Sheet> currentSheet(Viewer.Person viewer) {
        return store.newest(viewer.id());
    }

    public Evaluation of(Viewer.Person viewer, UUID evaluation) {
        return sheet(viewer, evaluation).evaluation();
    }

    public Sheet sheet(Viewer.Person viewer, UUID evaluation) {
        return store.find(viewer.id(), evaluation).orElseThrow(Failure.NotFound::new);
    }

    /** All of them, newest first. */
    public List<Evaluation> all(Viewer.Person viewer) {
        return store.all(viewer.id());
    }

    /** Begins an evaluation in the current edition, or goes on with one just begun that has no answers yet. */
    public Evaluation start(Viewer.Person viewer) {
        return store.begin(Ids.next(), viewer.id(), editions.current().id(), now())
                .or(() -> current(viewer))
                .orElseThrow();
    }

    public Evaluation currentOrStarted(Viewer.Person viewer) {
        return current(viewer).orElseGet(() -> start(viewer));
    }

    /**
     * Saves what the person gave; when this returns, it is on disk. The caller has checked that the statements belong to
     * the edition.
     */
    public void save(Viewer.Person viewer, UUID evaluation, UUID edition, Changes changes) {
        if (!changes.isEmpty() && !store.save(viewer.id(), evaluation, edition, changes, statements(edition), now())) {
            throw new Failure.NotFound();
        }
    }

    /** Takes an evaluation over from the device it was made on, once; sent again, it adds only what is newer. */
    public UUID claim(Viewer.Person viewer, DeviceEvaluation made) {
        return store.claim(Ids.next(), viewer.id(), made, statements(made.edition()), now());
    }

    /** Deletes one evaluation with its notes, reflections and focus, at once and for good. */
    public void delete(Viewer.Person viewer, UUID evaluation) {
        if (!store.delete(viewer.id(), evaluation)) {
            throw new Failure.NotFound();
        }
    }

    private int statements(UUID edition) {
        return editions.standards(edition).areas().stream()
                .mapToInt(area -> area.subCompetences().size())
                .sum();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
