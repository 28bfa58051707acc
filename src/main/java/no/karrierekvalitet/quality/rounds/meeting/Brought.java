package no.karrierekvalitet.quality.rounds.meeting;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.identity.People;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.quality.rounds.Level;
import no.karrierekvalitet.quality.rounds.Participant;
import no.karrierekvalitet.quality.rounds.Participants;
import no.karrierekvalitet.quality.rounds.Round;
import no.karrierekvalitet.quality.rounds.Rounds;
import no.karrierekvalitet.quality.rounds.answering.Answers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The dialogue way: where fewer than five answered, nothing is counted, and everybody who wants to brings their own view to
 * the table, under their name. What one brings one can take back. Not offered while another round of the service is still
 * in people's minds, because what some bring would tell what the rest had answered there.
 */
@Component
public class Brought {

    private final Rounds rounds;
    private final Participants participants;
    private final Answers answers;
    private final SpreadStore spreads;
    private final People people;
    private final Clock clock;

    Brought(
            Rounds rounds,
            Participants participants,
            Answers answers,
            SpreadStore spreads,
            People people,
            Clock clock) {
        this.rounds = rounds;
        this.participants = participants;
        this.answers = answers;
        this.spreads = spreads;
        this.people = people;
        this.clock = clock;
    }

    /** One person's view of one indicator. */
    public record View(String name, @Nullable Level level) {}

    public boolean offered(Round round) {
        return round.meeting()
                && round.showing() == Round.Showing.FEW
                && spreads.shownSince(
                                round.service(), round.id(), clock.instant().minus(Counting.RECENT))
                        .isEmpty();
    }

    /** What those who bring theirs answered to an indicator, by name. */
    public List<View> of(Round round, String indicator) {
        if (!offered(round)) {
            return List.of();
        }
        return participants.all(round).stream()
                .filter(Participant::brings)
                .flatMap(one -> view(one, indicator).stream())
                .sorted(Comparator.comparing(View::name))
                .toList();
    }

    private Optional<View> view(Participant one, String indicator) {
        var person = one.person();
        var given = answers.brought(one.id()).get(indicator);
        return person == null
                ? Optional.empty()
                : people.find(person).map(contact -> new View(contact.name(), given == null ? null : given.level()));
    }

    /** @throws Failure.Conflict where it is not offered */
    @Transactional
    public void bring(UUID round, Viewer viewer, boolean brings) {
        rounds.find(round, viewer);
        var place = participants.place(round, viewer);
        if (brings && !offered(place.round())) {
            throw new Failure.Conflict("Nobody brings a view of their own to this round");
        }
        participants.bring(place, brings);
    }
}
