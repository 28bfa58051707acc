package no.karrierekvalitet.workshop.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.Events;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.entry.Devices;
import no.karrierekvalitet.workshop.seating.Tables;
import no.karrierekvalitet.workshop.themes.Hall;
import no.karrierekvalitet.workshop.themes.board.Boards;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class PlaysTests {

    private final Plays plays;
    private final PlayStore store;
    private final Doors doors;
    private final Lines lines;
    private final Devices devices;
    private final Tables tables;
    private final Boards boards;
    private final JdbcClient jdbc;
    private final Hall.Day day;
    private final Event event;
    private final Instant begun;

    PlaysTests(
            Plays plays,
            PlayStore store,
            Doors doors,
            Lines lines,
            Devices devices,
            Tables tables,
            Boards boards,
            Events events,
            JdbcClient jdbc,
            Hall hall,
            Clock clock) {
        this.plays = plays;
        this.store = store;
        this.doors = doors;
        this.lines = lines;
        this.devices = devices;
        this.tables = tables;
        this.boards = boards;
        this.jdbc = jdbc;
        this.day = hall.day(Someone.SELF.id(), 3, List.of("Skrevet av folk"));
        jdbc.sql("update workshop.event set rehearsal = true, started_at = now() where id = ?")
                .param(day.event().id())
                .update();
        jdbc.sql("""
            insert into workshop.room (event_id, version, item_id, phase, ends_at, changed_at)
            values (?, 1, ?, 'RUNNING', now() + interval '30 minutes', now())
            """).params(day.event().id(), day.task()).update();
        this.event = events.find(day.event().id()).orElseThrow();
        this.begun = clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Test
    void tablesWriteSumUpAndAreDoneWithinTheStepsTimeAtThePlaysPace() {
        var performance = performance(20);
        performance.beat(begun);
        assertThat(written()).isEmpty();
        performance.beat(begun.plusSeconds(30));
        assertThat(written()).isNotEmpty();
        performance.beat(begun.plusSeconds(91));
        assertThat(written()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(jdbc.sql("""
            select count(*) from workshop.summary s join workshop.round_table t on t.id = s.table_id
             where t.event_id = ? and s.sent_at is not null
            """).param(event.id()).query(Integer.class).single())
                .isEqualTo(3);
    }

    @Test
    void nobodyActsWhileTheClockStandsStill() {
        jdbc.sql("update workshop.room set phase = 'PAUSED', ends_at = null, remaining = 60 where event_id = ?")
                .param(event.id())
                .update();
        var performance = performance(20);
        performance.beat(begun);
        performance.beat(begun.plusSeconds(600));
        assertThat(written()).isEmpty();
    }

    @Test
    void stopsByItselfWhenTheRoomIsOverOrAfterThreeHours() {
        assertThat(performance(1).beat(begun.plus(Duration.ofHours(4)))).isEqualTo(Play.Reason.LIMIT);
        jdbc.sql("update workshop.room set phase = 'ENDED' where event_id = ?")
                .param(event.id())
                .update();
        assertThat(performance(1).beat(begun)).isEqualTo(Play.Reason.OVER);
    }

    @Test
    void wipingLeavesWhatPeopleWrote() {
        var performance = performance(20);
        performance.beat(begun);
        performance.beat(begun.plusSeconds(91));
        plays.wipe(event.id());
        assertThat(boards.all(day.task()))
                .singleElement()
                .satisfies(note -> assertThat(note.text()).isEqualTo("Skrevet av folk"));
        assertThat(plays.simulated(event.id())).isZero();
    }

    @Test
    void aPlayWhoseHeartStoppedWasCutOff() {
        store.begin(play(5), begun);
        assertThat(store.find(event.id())
                        .orElseThrow()
                        .at(begun.plusSeconds(10))
                        .running())
                .isTrue();
        assertThat(store.find(event.id())
                        .orElseThrow()
                        .at(begun.plusSeconds(60))
                        .reason())
                .isEqualTo(Play.Reason.CUT_OFF);
        assertThat(store.begin(play(1), begun.minusSeconds(1)))
                .as("one at a time")
                .isFalse();
    }

    @Test
    void onlyARehearsalIsPlayed() {
        jdbc.sql("update workshop.event set rehearsal = false where id = ?")
                .param(event.id())
                .update();
        var serious = doors.events().find(event.id()).orElseThrow();
        var organiser = new Attendee(serious, Set.of(Part.ORGANISER), Someone.SELF.id(), null);
        assertThatThrownBy(() -> plays.begin(organiser, 1, 0, false)).isInstanceOf(Failure.Conflict.class);
    }

    @Test
    void aPlayThatLeadsAsksThePollsWhereTheRoomIsAndClosesEachWhenAllHaveAnswered() {
        var poll = UUID.randomUUID();
        jdbc.sql("""
            insert into workshop.poll (id, item_id, position, kind, question, options)
            values (?, ?, 0, 'CHOICE', '{"nb": "Hva nå?"}', '[{"nb": "Ja"}, {"nb": "Nei"}]')
            """).params(poll, day.task()).update();
        jdbc.sql("update workshop.event set version = version + 1 where id = ?")
                .param(event.id())
                .update();
        var follows = performance(20);
        follows.beat(begun);
        assertThat(status(poll)).as("whoever leads asks").isEqualTo("WAITING");
        var leads = performance(new Play(event.id(), 20, 6, true, null, true, Play.Reason.NONE, begun, begun));
        leads.beat(begun);
        assertThat(status(poll)).isEqualTo("OPEN");
        for (int second = 1; second < 5; second++) {
            leads.beat(begun.plusSeconds(second));
        }
        assertThat(status(poll)).isEqualTo("CLOSED");
        assertThat(jdbc.sql("select answers from workshop.tally where subject_id = ?")
                        .param(poll)
                        .query(Integer.class)
                        .single())
                .isEqualTo(6);
    }

    private String status(UUID poll) {
        return jdbc.sql("select status from workshop.poll where id = ?")
                .param(poll)
                .query(String.class)
                .single();
    }

    @Test
    void theSameStepIsPlayedTheSameWay() {
        var stop = no.karrierekvalitet.workshop.room.Course.through(
                        doors.programmes().of(event))
                .stops()
                .getFirst();
        assertThat(Script.of(stop, 40, 8))
                .isEqualTo(Script.of(stop, 40, 8))
                .isSortedAccordingTo(java.util.Comparator.comparingDouble(Act::at));
        assertThat(Script.of(stop, 40, 8)).allMatch(act -> act.at() >= 0 && act.at() <= 1);
    }

    private Performance performance(int speed) {
        return performance(play(speed));
    }

    private Performance performance(Play play) {
        return new Performance(play, doors, lines, Cast.join(devices, event, tables.of(event.id()), 6));
    }

    private Play play(int speed) {
        return new Play(event.id(), speed, 6, false, null, true, Play.Reason.NONE, begun, begun);
    }

    private List<UUID> written() {
        return boards.all(day.task()).stream()
                .filter(note -> !note.text().equals("Skrevet av folk"))
                .map(no.karrierekvalitet.workshop.themes.board.Said::id)
                .toList();
    }
}
