package no.karrierekvalitet.selfevaluation.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.Step;
import no.karrierekvalitet.platform.Ids;
import org.springframework.stereotype.Component;

/** Makes batches whenever the {@link Batches rule} says that enough people wait. Runs in the caller's transaction. */
@Component
class Sealing {

    private final BatchStore store;
    private final Wordings wordings;
    private final Editions editions;

    Sealing(BatchStore store, Wordings wordings, Editions editions) {
        this.store = store;
        this.wordings = wordings;
        this.editions = editions;
    }

    /** What is due for a service, and for the services it has a picture together with. */
    void settle(UUID service, Instant now) {
        store.lock();
        var today = LocalDate.ofInstant(now, HalfYear.NORWAY);
        seal(service, store.waiting(List.of(service), false, today), now);
        store.pool(service).ifPresent(pool -> seal(pool, store.waiting(store.tooSmall(pool), true, today), now));
    }

    private void seal(UUID scope, List<Batches.Offer> waiting, Instant now) {
        var next = Batches.next(store.live(scope), waiting, now);
        if (!next.retired().isEmpty()) {
            store.retire(next.retired(), now);
        }
        next.sealed()
                .forEach(offers -> seal(
                        scope,
                        now,
                        offers.stream().map(Batches.Offer::evaluation).toList()));
    }

    private void seal(UUID scope, Instant now, List<UUID> evaluations) {
        var edition = editions.currentAt(now).id();
        var people = store.answers(evaluations).stream()
                .map(answers -> steps(answers, edition))
                .toList();
        store.seal(Ids.next(), scope, edition, evaluations, Sums.of(editions.standards(edition), people), now);
    }

    /** Answers to an earlier edition count for the statements that are still there. */
    private Map<String, Step> steps(BatchStore.Answers answers, UUID edition) {
        return answers.steps().entrySet().stream()
                .filter(answer -> wordings.stands(answers.edition(), answer.getKey(), edition))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
