package no.karrierekvalitet.workshop.room;

import jakarta.servlet.http.Cookie;
import java.util.EnumSet;
import java.util.UUID;
import no.karrierekvalitet.platform.Secret;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.Attendees;
import no.karrierekvalitet.workshop.Events;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.entry.Devices;
import no.karrierekvalitet.workshop.entry.Passes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An announced event for tests: two days, a task in two steps, polls of every kind, a self-evaluation, three tables. */
@Component
public class SomeRoom {

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final JdbcClient jdbc;
    private final Events events;
    private final Devices devices;
    private final Passes passes;

    SomeRoom(JdbcClient jdbc, Events events, Devices devices, Passes passes) {
        this.jdbc = jdbc;
        this.events = events;
        this.devices = devices;
        this.passes = passes;
    }

    public record Ids(
            UUID event,
            String code,
            UUID task,
            UUID polls,
            UUID evaluation,
            UUID choice,
            UUID ranking,
            UUID words,
            UUID table) {}

    /** A device and the cookie its browser sends. */
    public record Guest(Attendee who, Secret browser) {
        public Cookie cookie() {
            return new Cookie(Attendees.COOKIE, browser.text());
        }
    }

    @Transactional
    public Ids make(@Nullable UUID organiser) {
        var ids = new Ids(id(), code(), id(), id(), id(), id(), id(), id(), id());
        sql("""
                insert into workshop.event (id, code, title, summary, languages, starts_on, days, status, created_at)
                values (?, ?, '{"nb": "Kvalitet i praksis", "ar": "الجودة في الممارسة"}', '{"nb": ""}', '{nb,ar}',
                        current_date, 2, 'OPEN', now())
                """, ids.event(), ids.code());
        if (organiser != null) {
            sql("insert into workshop.staff values (?, ?, 'ORGANISER')", ids.event(), organiser);
        }
        item(ids, ids.task(), 1, 0, "TASK", "NOTES", null);
        step(ids.task(), 0, "INDIVIDUAL", 5, "Skriv hver for dere");
        step(ids.task(), 1, "TABLE", 10, "Del med bordet");
        item(ids, ids.polls(), 1, 1, "POLL", null, null);
        item(ids, ids.evaluation(), 2, 0, "TASK", "SELF_EVALUATION", "competence/ethics");
        poll(ids.choice(), ids.polls(), "CHOICE", "[{\"nb\": \"Ja\"}, {\"nb\": \"Nei\"}]");
        poll(ids.ranking(), ids.polls(), "RANKING", "[{\"nb\": \"A\"}, {\"nb\": \"B\"}, {\"nb\": \"C\"}]");
        poll(ids.words(), ids.polls(), "WORDS", "[]");
        for (int number = 1; number <= 3; number++) {
            sql(
                    "insert into workshop.round_table values (?, ?, ?, 8)",
                    number == 1 ? ids.table() : id(),
                    ids.event(),
                    number);
        }
        return ids;
    }

    private void item(
            Ids ids, UUID id, int day, int position, String kind, @Nullable String output, @Nullable String element) {
        jdbc.sql("""
                insert into workshop.item (id, event_id, day, position, kind, title, minutes, output, element_id)
                values (:id, :event, :day, :position, :kind, jsonb_build_object('nb', 'Punkt ' || :kind), 15, :output, :element)
                """)
                .param("id", id)
                .param("event", ids.event())
                .param("day", day)
                .param("position", position)
                .param("kind", kind)
                .param("output", output)
                .param("element", element)
                .update();
    }

    private void step(UUID item, int position, String mode, int minutes, String text) {
        sql(
                "insert into workshop.step values (?, ?, ?, ?, ?, jsonb_build_object('nb', ?::text))",
                id(),
                item,
                position,
                mode,
                minutes,
                text);
    }

    private void poll(UUID id, UUID item, String kind, String options) {
        sql("""
                insert into workshop.poll (id, item_id, position, kind, question, options)
                values (?, ?, 0, ?, '{"nb": "Hva mener du?"}', ?::jsonb)
                """, id, item, kind, options);
    }

    /** A phone that has joined, at the table when it has one. */
    public Guest phone(Ids ids, @Nullable UUID table) {
        var browser = Secret.random();
        devices.join(ids.event(), browser, table, null);
        return guest(ids, browser);
    }

    /** A device that came by a link. */
    public Guest by(Ids ids, Part kind) {
        var browser = Secret.random();
        var pass = kind == Part.TABLE
                ? java.util.Objects.requireNonNull(passes.ofTables(ids.event()).get(ids.table()))
                : passes.make(ids.event(), kind, "");
        devices.open(pass, browser);
        return guest(ids, browser);
    }

    private Guest guest(Ids ids, Secret browser) {
        var device = devices.known(ids.event(), browser).orElseThrow();
        return new Guest(new Attendee(event(ids), EnumSet.of(device.kind()), null, device), browser);
    }

    /** Whoever runs the day. */
    public Attendee facilitator(Ids ids) {
        var parts = EnumSet.of(Part.FACILITATOR, Part.THEME_TEAM, Part.HELPER, Part.PROJECTOR);
        return new Attendee(event(ids), parts, null, null);
    }

    private no.karrierekvalitet.workshop.Event event(Ids ids) {
        return events.find(ids.event()).orElseThrow();
    }

    private static String code() {
        var code = new StringBuilder();
        java.util.concurrent.ThreadLocalRandom.current()
                .ints(6, 0, LETTERS.length())
                .forEach(letter -> code.append(LETTERS.charAt(letter)));
        return code.toString();
    }

    private static UUID id() {
        return UUID.randomUUID();
    }

    private void sql(String sql, Object... params) {
        jdbc.sql(sql).params(params).update();
    }
}
