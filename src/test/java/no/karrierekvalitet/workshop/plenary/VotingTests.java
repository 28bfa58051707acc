package no.karrierekvalitet.workshop.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.workshop.Events;
import no.karrierekvalitet.workshop.Room;
import no.karrierekvalitet.workshop.Rooms;
import no.karrierekvalitet.workshop.plenary.Polls.Outcome;
import no.karrierekvalitet.workshop.room.SomeRoom;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class VotingTests {

    private final Polls polls;
    private final RoomSums sums;
    private final Rooms rooms;
    private final Events events;
    private final JdbcClient jdbc;
    private final SomeRoom some;
    private final SomeRoom.Ids ids;

    VotingTests(Polls polls, RoomSums sums, Rooms rooms, Events events, JdbcClient jdbc, SomeRoom some) {
        this.polls = polls;
        this.sums = sums;
        this.rooms = rooms;
        this.events = events;
        this.jdbc = jdbc;
        this.some = some;
        this.ids = some.make(null);
    }

    @Test
    void aDeviceVotesOnceWhileTheVoteIsOpen() {
        var phone = some.phone(ids, null).who();
        assertThat(polls.answer(phone, ids.choice(), choice("0"))).isEqualTo(Outcome.CLOSED);
        polls.open(some.facilitator(ids), ids.choice());
        assertThat(rooms.now(ids.event()).canvas()).isEqualTo(Room.Canvas.POLL);
        assertThat(polls.answer(phone, ids.choice(), choice("7"))).isEqualTo(Outcome.UNREADABLE);
        assertThat(polls.answer(phone, ids.choice(), choice("0"))).isEqualTo(Outcome.COUNTED);
        assertThat(polls.answer(phone, ids.choice(), choice("1"))).isEqualTo(Outcome.ALREADY);
        polls.close(some.facilitator(ids), ids.choice());
        assertThat(polls.answer(some.phone(ids, null).who(), ids.choice(), choice("0")))
                .isEqualTo(Outcome.CLOSED);
        assertThat(polls.result(stand(ids.choice())))
                .as("one vote is nobody's business")
                .isEmpty();
    }

    @Test
    void manyVoteAtOnceAndEveryVoteCounts() {
        polls.open(some.facilitator(ids), ids.choice());
        IntStream.range(0, 12).mapToObj(i -> some.phone(ids, null).who()).toList().stream()
                .map(who -> CompletableFuture.runAsync(() -> polls.answer(who, ids.choice(), choice("1"))))
                .toList()
                .forEach(CompletableFuture::join);
        polls.close(some.facilitator(ids), ids.choice());
        var result = polls.result(stand(ids.choice())).orElseThrow();
        assertThat(result.answers()).isEqualTo(12);
        assertThat(result.bars()).extracting(Result.Bar::count).containsExactly(0, 12);
    }

    /** Who reads the whole database, with PostgreSQL's own columns, still cannot say who voted what. */
    @Test
    void noRowTellsWhatADeviceAnswered() {
        polls.open(some.facilitator(ids), ids.choice());
        for (int i = 0; i < 6; i++) {
            polls.answer(some.phone(ids, null).who(), ids.choice(), choice(i == 5 ? "0" : "1"));
        }
        assertThat(jdbc.sql("""
                        select column_name from information_schema.columns
                         where table_schema = 'workshop' and table_name in ('tally', 'voted') order by column_name
                        """).query(String.class).list())
                .as("no time, no order, no answer beside a device")
                .containsExactly("answers", "counts", "device_id", "event_id", "subject_id", "subject_id");
        var rows = jdbc.sql(
                        "select xmin::text as written, counts::text as counts from workshop.tally where subject_id = ?")
                .param(ids.choice())
                .query()
                .listOfRows();
        assertThat(rows)
                .as("all counters in one row, so that its last writer says nothing")
                .hasSize(1);
        assertThat(tables().stream().filter(table -> mentions(table, ids.choice())))
                .as("tables that know of the poll")
                .containsExactlyInAnyOrder("poll", "room", "tally", "voted");
    }

    @Test
    void theRoomSeesItselfFromFiveUpAndInBatches() {
        var subject = sums.subject(events.find(ids.event()).orElseThrow(), ids.evaluation());
        var statement = subject.area().subCompetences().getFirst().id();
        for (int i = 1; i <= 12; i++) {
            var answer = Map.of(statement, i % 2 == 0 ? "competent" : "newToMe", "no-statement", "competent");
            assertThat(sums.add(some.phone(ids, null).who(), ids.evaluation(), answer))
                    .isEqualTo(RoomSums.Outcome.COUNTED);
            var picture = sums.picture(subject);
            if (i < 5) {
                assertThat(picture).isEmpty();
            } else {
                assertThat(picture.orElseThrow().answers()).isEqualTo(i / 5 * 5);
            }
        }
        var rows = sums.picture(subject).orElseThrow().rows();
        assertThat(rows).as("statements that fewer than five answered").hasSize(1);
        var row = rows.getFirst();
        assertThat(row.counts().stream().mapToInt(Integer::intValue).sum()).isEqualTo(10);
        assertThat(sums.answers(ids.evaluation())).isEqualTo(12);
    }

    @Test
    void whoAnsweredNothingIsNotInTheSum() {
        var phone = some.phone(ids, null).who();
        assertThat(sums.add(phone, ids.evaluation(), Map.of("x", "competent"))).isEqualTo(RoomSums.Outcome.EMPTY);
        assertThat(sums.hasAdded(phone, ids.evaluation())).isFalse();
    }

    private List<String> tables() {
        return jdbc.sql("select table_name from information_schema.tables where table_schema = 'workshop'")
                .query((row, _) -> row.getString("table_name"))
                .list();
    }

    private boolean mentions(String table, UUID id) {
        return jdbc.sql("select exists (select from workshop." + table + " t where t::text like ?)")
                .param("%" + id + "%")
                .query(Boolean.class)
                .single();
    }

    private PollStand stand(UUID poll) {
        return polls.find(events.find(ids.event()).orElseThrow(), poll);
    }

    private static Ballot choice(String option) {
        return new Ballot(option, List.of(), List.of());
    }
}
