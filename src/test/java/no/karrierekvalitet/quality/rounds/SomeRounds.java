package no.karrierekvalitet.quality.rounds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import no.karrierekvalitet.fixtures.Newcomer;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.identity.services.Roster;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.quality.rounds.answering.Answers;
import no.karrierekvalitet.quality.rounds.answering.Changes;
import no.karrierekvalitet.quality.rounds.answering.OwnAnswers.Given;
import no.karrierekvalitet.quality.rounds.meeting.Agreements;
import no.karrierekvalitet.quality.rounds.meeting.Consensus;
import no.karrierekvalitet.quality.rounds.meeting.Counting;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Begins rounds and takes them as far as a test needs. Each is about a place of its own, so that many can be under way. */
@Component
public class SomeRounds {

    /** Two small areas of the current edition. */
    public static final Set<String> AREAS = Set.of("availability", "cooperation");

    public static final String INDICATOR = "avail-easy-to-find-clear-information";

    private final Starting starting;
    private final Participants participants;
    private final Answers answers;
    private final Counting counting;
    private final Agreements agreements;
    private final Course course;
    private final Rounds rounds;
    private final Roster roster;
    private final Stage stage;

    SomeRounds(
            Starting starting,
            Participants participants,
            Answers answers,
            Counting counting,
            Agreements agreements,
            Course course,
            Rounds rounds,
            Roster roster,
            Stage stage) {
        this.starting = starting;
        this.participants = participants;
        this.answers = answers;
        this.counting = counting;
        this.agreements = agreements;
        this.course = course;
        this.rounds = rounds;
        this.roster = roster;
        this.stage = stage;
    }

    public Viewer.Person leader() {
        return Someone.LEADER.person();
    }

    /** Asks these people; the leader among them if they are. */
    public Round begin(Set<UUID> people) {
        return begin(people, List.of(), null);
    }

    public Round begin(Set<UUID> people, List<String> partners, @Nullable UUID copies) {
        return begin(Stage.SERVICE, "Place " + UUID.randomUUID(), people, partners, copies, leader());
    }

    /** On the whole of a service. */
    public Round begin(UUID service, Viewer.Person leader, Set<UUID> people) {
        return begin(service, "", people, List.of(), null, leader);
    }

    private Round begin(
            UUID service,
            String site,
            Set<UUID> people,
            List<String> partners,
            @Nullable UUID copies,
            Viewer.Person leader) {
        var wanted = new NewRound(
                service, site, AREAS, people, partners, LocalDate.now().plusDays(14), true, copies);
        return ((Starting.Result.Begun) starting.begin(wanted, leader)).round();
    }

    /** Counted, agreed on throughout, and closed. */
    public void agreeAndClose(Round round, Viewer.Person leader, Level level) {
        counting.count(round.id(), leader);
        round.indicators()
                .forEach(indicator ->
                        agreements.write(round.id(), indicator, new Consensus(level, "", "", false, 0), leader));
        course.close(round);
    }

    /** People who join the service. */
    public List<Newcomer> members(int many) {
        return IntStream.range(0, many)
                .mapToObj(_ -> {
                    var one = stage.newcomer();
                    roster.join(one.id(), Stage.SERVICE, Role.PRACTITIONER);
                    return one;
                })
                .toList();
    }

    public void leave(Newcomer one) {
        roster.leave(Stage.SERVICE, one.person());
    }

    /** The same answer to everything. */
    public void answer(Round round, Viewer viewer, Level level) {
        Map<String, Given> given = new HashMap<>();
        round.indicators().forEach(indicator -> given.put(indicator, new Given(level, Instant.now())));
        answers.save(participants.place(round.id(), viewer), new Changes(given, List.of()));
    }

    public Round count(Round round) {
        counting.count(round.id(), leader());
        return rounds.find(round.id(), leader());
    }

    /** A round in its meeting, of people who all answered. */
    public Round meeting(List<Newcomer> people) {
        var round = begin(Set.copyOf(people.stream().map(Newcomer::id).toList()));
        int level = 0;
        for (var person : people) {
            answer(round, person.person(), Level.STEPS.get(level++ % 4));
        }
        return count(round);
    }
}
