package no.karrierekvalitet.workshop.table;

import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.platform.Secret;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.Device;
import no.karrierekvalitet.workshop.Events;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.Room;
import no.karrierekvalitet.workshop.room.RoomMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Events for tests: two tables, a task with a quiet step and one together, another task after it. */
@Component
public class Hall {

    private final JdbcClient jdbc;
    private final Events events;
    private final ApplicationEventPublisher publisher;

    Hall(JdbcClient jdbc, Events events, ApplicationEventPublisher publisher) {
        this.jdbc = jdbc;
        this.events = events;
        this.publisher = publisher;
    }

    /** An event that is under way. */
    public record Gathering(
            UUID event, UUID table, UUID otherTable, UUID task, UUID quiet, UUID together, UUID prompt, UUID next) {}

    public record Guest(Attendee who, Secret browser) {
        public Cookie cookie() {
            return new Cookie("samling", browser.text());
        }
    }

    @Transactional
    public Gathering open(String output) {
        var g = new Gathering(id(), id(), id(), id(), id(), id(), id(), id());
        var code = g.event().toString().replaceAll("[^2-9a-f]", "").toUpperCase(java.util.Locale.ROOT);
        sql("""
                insert into workshop.event (id, code, title, summary, languages, starts_on, status, created_at, started_at)
                values (?, ?, '{"nb": "Samling"}', '{"nb": ""}', '{nb}', current_date, 'RUNNING', now(), now() - interval '3 hours')
                """, g.event(), (code + "ABCDEF").substring(0, 6));
        sql("insert into workshop.round_table values (?, ?, 7, 8)", g.table(), g.event());
        sql("insert into workshop.round_table values (?, ?, 8, 8)", g.otherTable(), g.event());
        item(g.event(), g.task(), 1, "Hva er kvalitet?", output);
        item(g.event(), g.next(), 2, "Hva nå?", "NOTES");
        step(g.task(), g.quiet(), 1, "INDIVIDUAL");
        step(g.task(), g.together(), 2, "TABLE");
        sql("insert into workshop.prompt values (?, ?, 1, '{\"nb\": \"Hva ser vi?\"}')", g.prompt(), g.task());
        sql("insert into workshop.room (event_id, changed_at) values (?, now())", g.event());
        return g;
    }

    /** Whoever made the event has written it in Arabic alone. */
    @Transactional
    public void inArabic(Gathering g) {
        sql("update workshop.event set languages = '{ar}', version = version + 1 where id = ?", g.event());
        var text = "'{\"nb\": \"ما هي الجودة؟\", \"ar\": \"ما هي الجودة؟\"}'";
        sql("update workshop.item set title = " + text + " where id = ?", g.task());
        sql("update workshop.step set text = " + text + " where item_id = ?", g.task());
        sql("update workshop.prompt set text = " + text + " where id = ?", g.prompt());
    }

    private void item(UUID event, UUID id, int position, String title, String output) {
        sql(
                "insert into workshop.item (id, event_id, day, position, kind, title, minutes, output) values (?, ?, 1, ?, 'TASK', jsonb_build_object('nb', ?::text), 30, ?)",
                id,
                event,
                position,
                title,
                output);
    }

    private void step(UUID item, UUID id, int position, String mode) {
        sql(
                "insert into workshop.step values (?, ?, ?, ?, 10, '{\"nb\": \"Snakk sammen\"}')",
                id,
                item,
                position,
                mode);
    }

    /** The room goes there; as if it had been so for some minutes. */
    @Transactional
    public void move(Gathering g, UUID item, @Nullable UUID step, int minutesAgo) {
        var before = room(g.event());
        sql("""
                update workshop.room set item_id = ?, step_id = cast(nullif(?, '') as uuid), phase = 'RUNNING', version = version + 1,
                       ends_at = now() + interval '10 minutes' where event_id = ?
                """, item, step == null ? "" : step.toString(), g.event());
        sql("""
                insert into workshop.move (event_id, version, kind, item_id, step_id, at)
                select event_id, version, 'NEXT', item_id, step_id, now() - make_interval(mins => ?) from workshop.room where event_id = ?
                """, minutesAgo, g.event());
        publisher.publishEvent(new RoomMoved(before, room(g.event())));
    }

    private Room room(UUID event) {
        return jdbc.sql("select item_id, step_id, phase, version from workshop.room where event_id = ?")
                .param(event)
                .query((row, _) -> new Room(
                        event,
                        row.getLong("version"),
                        row.getObject("item_id", UUID.class),
                        row.getObject("step_id", UUID.class),
                        Room.Phase.valueOf(row.getString("phase")),
                        Instant.EPOCH,
                        null,
                        "",
                        null,
                        Room.Canvas.STEP,
                        null,
                        null))
                .single();
    }

    public Guest phone(Gathering g, UUID table) {
        return guest(g, table, Part.PHONE);
    }

    @Transactional
    public Guest guest(Gathering g, UUID table, Part kind) {
        var browser = Secret.random();
        var device = id();
        sql(
                "insert into workshop.device (id, event_id, kind, table_id, fingerprint, joined_at, seen_at) values (?, ?, ?, ?, ?, now(), now())",
                device,
                g.event(),
                kind.name(),
                table,
                browser.fingerprint());
        var event = events.find(g.event()).orElseThrow();
        return new Guest(
                new Attendee(event, java.util.Set.of(kind), null, new Device(device, kind, table, null)), browser);
    }

    public List<String> incidents(Gathering g) {
        return jdbc.sql("select kind from workshop.incident where event_id = ? order by kind")
                .param(g.event())
                .query((row, _) -> row.getString("kind"))
                .list();
    }

    private void sql(String sql, Object... params) {
        jdbc.sql(sql).params(params).update();
    }

    private static UUID id() {
        return UUID.randomUUID();
    }
}
