package no.karrierekvalitet.quality.rounds.answering;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.quality.rounds.Participants;
import no.karrierekvalitet.quality.rounds.Participants.Place;
import no.karrierekvalitet.quality.rounds.Successors;
import no.karrierekvalitet.quality.rounds.answering.AnswerStore.Earlier;
import no.karrierekvalitet.quality.rounds.answering.OwnAnswers.Given;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to one's own answers. */
@Component
public class Answers {

    private final AnswerStore store;
    private final Participants participants;
    private final Successors successors;

    Answers(AnswerStore store, Participants participants, Successors successors) {
        this.store = store;
        this.participants = participants;
        this.successors = successors;
    }

    public OwnAnswers of(Place place) {
        return new OwnAnswers(
                store.answers(place.participant().id()),
                store.words(place.participant().id()));
    }

    /**
     * When this returns, they are on disk. The newest of two devices wins.
     *
     * @throws Failure.Conflict when the answers of the round have been counted
     */
    @Transactional
    public void save(Place place, Changes changes) {
        participants.open(place);
        store.save(place.participant().id(), changes.answers());
        changes.words().forEach(word -> store.save(place.participant().id(), word));
    }

    /** Whether the viewer answered an earlier round of this service. */
    public boolean hasEarlier(Place place) {
        return earlier(place).isPresent();
    }

    private Optional<Earlier> earlier(Place place) {
        var person = place.participant().person();
        return person == null ? Optional.empty() : store.earlier(place.round().id(), person);
    }

    /** Fills in what one answered last time, wherever there is no answer yet. */
    @Transactional
    public void asLastTime(Place place) {
        participants.open(place);
        earlier(place).ifPresent(last -> {
            var now = successors.between(last.edition(), place.round().edition());
            var known = store.answers(place.participant().id());
            Map<String, Given> carried = new HashMap<>();
            store.answers(last.participant())
                    .forEach((code, given) -> now.apply(code)
                            .filter(place.round().indicators()::contains)
                            .filter(one -> !known.containsKey(one))
                            .ifPresent(one -> carried.put(one, given)));
            store.save(place.participant().id(), carried);
        });
    }

    /** Takes {@link #asLastTime} back: what has been given in this round stays. */
    @Transactional
    public void notAsLastTime(Place place) {
        participants.open(place);
        store.dropBefore(place.participant().id(), place.round().startedAt());
    }

    /** What a participant who brings their own view lets the others of a small round see. */
    public Map<String, Given> brought(UUID participant) {
        return store.answers(participant);
    }
}
