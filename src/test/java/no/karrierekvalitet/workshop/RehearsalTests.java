package no.karrierekvalitet.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.workshop.plenary.Ballot;
import no.karrierekvalitet.workshop.plenary.Polls;
import no.karrierekvalitet.workshop.plenary.RoomSums;
import no.karrierekvalitet.workshop.room.Signals;
import no.karrierekvalitet.workshop.room.SomeRoom;
import no.karrierekvalitet.workshop.themes.Themes;
import no.karrierekvalitet.workshop.themes.Ticket;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A rehearsal that is over has never been: every table of the database says the same as before it. */
@ProductTest
class RehearsalTests {

    private final EventLife life;
    private final Events events;
    private final Polls polls;
    private final RoomSums sums;
    private final Themes themes;
    private final JdbcClient jdbc;
    private final SomeRoom some;
    private final SomeRoom.Ids ids;
    private final UUID note = UUID.randomUUID();

    RehearsalTests(
            EventLife life, Events events, Polls polls, RoomSums sums, Themes themes, JdbcClient jdbc, SomeRoom some) {
        this.life = life;
        this.events = events;
        this.polls = polls;
        this.sums = sums;
        this.themes = themes;
        this.jdbc = jdbc;
        this.some = some;
        this.ids = some.make(Someone.SELF.id());
    }

    @Test
    void nothingOfItIsLeftAndPeopleSeatsAndProgrammeAreUntouched() {
        sit();
        var phones =
                IntStream.range(0, 6).mapToObj(_ -> some.phone(ids, null).who()).toList();
        var before = everything();
        life.rehearse(organiser());
        rehearse(phones);
        assertThat(polls.result(polls.find(event(), ids.choice()))).isPresent();
        assertThat(everything()).containsKeys("note", "theme", "theme_action", "placement", "tally", "voted", "play");
        var heard = roomChanged();
        life.endRehearsal(organiser());
        assertThat(roomChanged())
                .as("screens that still show it hear that it is over")
                .isGreaterThan(heard);
        assertThat(everything()).isEqualTo(before);
        assertThat(before).containsKeys("participant", "seat", "item", "poll", "device");
        startOver(phones);
    }

    private long roomChanged() {
        return jdbc.sql("select changed from live.topic where name = ?")
                .param(Signals.room(ids.event()))
                .query(Long.class)
                .single();
    }

    private void sit() {
        var person = UUID.randomUUID();
        sql("""
            insert into workshop.participant (id, event_id, name, role, status, source, created_at)
            values (?, ?, 'Kari', 'PARTICIPANT', 'REGISTERED', 'LIST', now())
            """, person, ids.event());
        sql("insert into workshop.seating_round (event_id, round, state) values (?, 1, 'READY')", ids.event());
        sql("insert into workshop.seat values (?, 1, ?, ?)", ids.event(), person, ids.table());
    }

    private void rehearse(List<Attendee> phones) {
        polls.open(some.facilitator(ids), ids.choice());
        phones.forEach(phone -> polls.answer(phone, ids.choice(), new Ballot("0", List.of(), List.of())));
        polls.close(some.facilitator(ids), ids.choice());
        var statement = sums.subject(event(), ids.evaluation())
                .area()
                .subCompetences()
                .getFirst()
                .id();
        phones.forEach(phone -> sums.add(phone, ids.evaluation(), Map.of(statement, "competent")));
        write(phones.getFirst());
        sql("insert into workshop.incident values (?, 'FLOOD', null, current_date, 3, now())", ids.event());
        sql("insert into workshop.table_state (table_id, help_since) values (?, now())", ids.table());
        sql("insert into workshop.report (event_id, opened_at) values (?, now())", ids.event());
        sql("""
            insert into workshop.play (event_id, speed, phones, leads, status, started_at, beat_at)
            values (?, 5, 10, true, 'RUNNING', now(), now())
            """, ids.event());
        sql("""
            insert into workshop.device (id, event_id, kind, table_id, fingerprint, simulated, joined_at, seen_at)
            values (gen_random_uuid(), ?, 'TABLE', ?, ?, true, now(), now())
            """, ids.event(), ids.table(), new byte[] {1});
    }

    private void write(Attendee phone) {
        sql("""
            insert into workshop.note (id, event_id, table_id, item_id, device_id, text, position, written_at,
                                       received_at, seq)
            values (?, ?, ?, ?, ?, 'Prøver', 1, now(), now(), nextval('workshop.change_seq'))
            """, note, ids.event(), ids.table(), ids.task(), phone.joined().id());
        themes.gather(organiser(), ids.task(), "Prøvetema", List.of(new Ticket(note, 0)));
    }

    /** On the day the vote begins at nothing, also for who remembers what was shown of it. */
    private void startOver(List<Attendee> phones) {
        polls.open(some.facilitator(ids), ids.choice());
        phones.forEach(phone -> polls.answer(phone, ids.choice(), new Ballot("1", List.of(), List.of())));
        polls.close(some.facilitator(ids), ids.choice());
        var bars = polls.result(polls.find(event(), ids.choice())).orElseThrow().bars();
        assertThat(bars).extracting(bar -> bar.count()).containsExactly(0, 6);
    }

    /** What each table holds of this event; the room and the event itself keep count of their changes. */
    private Map<String, List<String>> everything() {
        var all = new TreeMap<String, List<String>>();
        var tables = jdbc.sql("""
                select table_name from information_schema.tables where table_schema = 'workshop'
                   and table_name not in ('event', 'room')
                """).query((row, _) -> row.getString(1)).list();
        for (var table : tables) {
            var rows = rows(table);
            if (!rows.isEmpty()) {
                all.put(table, rows);
            }
        }
        return all;
    }

    private List<String> rows(String table) {
        var mine = String.join(
                "|",
                List.of(
                        ids.event().toString(),
                        ids.task().toString(),
                        ids.polls().toString(),
                        ids.evaluation().toString(),
                        ids.choice().toString(),
                        ids.table().toString(),
                        note.toString()));
        return jdbc.sql("select t::text from workshop." + table + " t where t::text ~ ? order by 1")
                .param(mine)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private Attendee organiser() {
        return new Attendee(
                event(), Set.of(Part.ORGANISER, Part.FACILITATOR, Part.THEME_TEAM), Someone.SELF.id(), null);
    }

    private Event event() {
        return events.find(ids.event()).orElseThrow();
    }

    private void sql(String sql, Object... params) {
        jdbc.sql(sql).params(params).update();
    }
}
