package no.karrierekvalitet.workshop.people;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.workshop.Event;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organiser's work with the list of people. Whoever calls has made sure that an organiser asks. */
@Component
public class Roll {

    private final RollStore roll;
    private final ParticipantStore participants;
    private final Participants people;
    private final Registration registration;
    private final Clock clock;

    Roll(RollStore roll, ParticipantStore participants, Participants people, Registration registration, Clock clock) {
        this.roll = roll;
        this.participants = participants;
        this.people = people;
        this.registration = registration;
        this.clock = clock;
    }

    /** One page of those somebody looks for. */
    public record Found(Filter filter, int total, int page, List<Participant> rows) {
        public int pages() {
            return Math.max(1, (total + Filter.SIZE - 1) / Filter.SIZE);
        }
    }

    public Found find(UUID event, Filter filter) {
        int total = roll.count(event, filter);
        int page = Math.min(filter.page(), Math.max(1, (total + Filter.SIZE - 1) / Filter.SIZE));
        return new Found(filter, total, page, roll.find(event, filter, page));
    }

    /** Everybody, for a file. */
    public List<Participant> all(UUID event) {
        return participants.all(event);
    }

    /** People by status. */
    public Map<Participant.Status, Integer> statuses(UUID event) {
        return roll.byStatus(event).stream()
                .collect(Collectors.toMap(
                        count -> Participant.Status.valueOf(java.util.Objects.requireNonNull(count.kind())),
                        RollStore.Count::people));
    }

    /**
     * How many of one kind.
     *
     * @param kind key of a sector or code of a county; null when they have not said
     */
    public record Count(@Nullable String kind, int people, int arrived) {}

    public List<Count> bySector(UUID event) {
        return counts(event, RollStore.By.SECTOR);
    }

    public List<Count> byCounty(UUID event) {
        return counts(event, RollStore.By.COUNTY);
    }

    private List<Count> counts(UUID event, RollStore.By by) {
        return roll.counts(event, by).stream()
                .map(count -> new Count(count.kind(), count.people(), count.arrived()))
                .toList();
    }

    /**
     * Adds one; somebody who stands in the door has arrived with that.
     *
     * @return their id; empty when another has this address
     */
    @Transactional
    public Optional<UUID> add(Event event, Entry entry, boolean inTheDoor, Language language) {
        if (isTaken(event.id(), entry, null)) {
            return Optional.empty();
        }
        var id = Ids.next();
        var source = inTheDoor ? Participant.Source.WALK_IN : Participant.Source.LIST;
        participants.add(
                Registration.participant(id, event.id(), entry, Participant.Status.REGISTERED, source, language),
                clock.instant());
        if (inTheDoor) {
            people.arrive(event.id(), id);
        }
        return Optional.of(id);
    }

    /** @return false when another has this address */
    @Transactional
    public boolean change(UUID event, UUID participant, Entry entry) {
        var one = participants.find(event, participant).orElseThrow(Failure.NotFound::new);
        if (isTaken(event, entry, participant)) {
            return false;
        }
        participants.change(
                Registration.participant(participant, event, entry, one.status(), one.source(), one.language()));
        return true;
    }

    private boolean isTaken(UUID event, Entry entry, @Nullable UUID participant) {
        return entry.email() != null
                && participants
                        .withAddress(event, entry.email())
                        .filter(other -> !other.id().equals(participant))
                        .isPresent();
    }

    /** Takes their place away; whoever waits longest gets it. */
    @Transactional
    public void cancel(UUID event, UUID participant) {
        people.cancel(event, participant);
        registration.advance(event);
    }

    /** They come after all. */
    @Transactional
    public void restore(UUID event, UUID participant) {
        var one = participants.find(event, participant).orElseThrow(Failure.NotFound::new);
        if (one.email() != null && !one.status().expected()) {
            participants
                    .withAddress(event, one.email())
                    .filter(other -> !other.id().equals(participant))
                    .ifPresent(_ -> {
                        throw new Failure.Conflict("Another has this address");
                    });
        }
        people.notArrived(event, participant);
    }

    /** Everything we know of them is gone. */
    @Transactional
    public void delete(UUID event, UUID participant) {
        if (!participants.delete(event, participant)) {
            throw new Failure.NotFound();
        }
        registration.advance(event);
    }
}
