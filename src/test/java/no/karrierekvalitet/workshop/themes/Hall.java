package no.karrierekvalitet.workshop.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.platform.Secret;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.Device;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.Events;
import no.karrierekvalitet.workshop.Part;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes events in the middle of their day, with tables that have written. */
@Component
public class Hall {

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final JdbcClient jdbc;
    private final Events events;

    Hall(JdbcClient jdbc, Events events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** One task with one prompt, and tables of which each has said all these things in turn. */
    public record Day(Event event, UUID task, UUID prompt, List<UUID> tables, List<UUID> notes) {

        public Attendee team(UUID person) {
            return new Attendee(event, Set.of(Part.THEME_TEAM), person, null);
        }

        public Attendee at(int table) {
            var device = new Device(UUID.randomUUID(), Part.TABLE, tables.get(table), null);
            return new Attendee(event, Set.of(Part.TABLE), null, device);
        }
    }

    public Day day(UUID organiser, int tables, List<String> texts) {
        var event = event(organiser);
        var task = Ids.next();
        var prompt = Ids.next();
        jdbc.sql("""
                insert into workshop.item (id, event_id, day, position, kind, title, minutes, output)
                values (?, ?, 1, 1, 'TASK', '{"nb": "Hva er kvalitet hos oss?"}', 30, 'NOTES')
                """).params(task, event).update();
        jdbc.sql("insert into workshop.prompt values (?, ?, 1, '{\"nb\": \"Hvem avgjør?\"}')")
                .params(prompt, task)
                .update();
        var all = new ArrayList<UUID>();
        for (int number = 1; number <= tables; number++) {
            var table = Ids.next();
            jdbc.sql("insert into workshop.round_table values (?, ?, ?, 9)")
                    .params(table, event, number)
                    .update();
            all.add(table);
        }
        var notes = new ArrayList<UUID>();
        for (int i = 0; i < texts.size(); i++) {
            notes.add(note(event, task, prompt, all.get(i % tables), texts.get(i), i));
        }
        return new Day(events.find(event).orElseThrow(), task, prompt, all, notes);
    }

    private UUID event(UUID organiser) {
        var event = Ids.next();
        var code = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            code.append(LETTERS.charAt((int) (Math.random() * LETTERS.length())));
        }
        jdbc.sql("""
                insert into workshop.event (id, code, title, summary, languages, starts_on, status, created_at)
                values (?, ?, '{"nb": "Kvalitetsdagen"}', '{"nb": ""}', '{nb}', current_date, 'RUNNING', now())
                """).params(event, code.toString()).update();
        jdbc.sql("insert into workshop.staff values (?, ?, 'ORGANISER')")
                .params(event, organiser)
                .update();
        return event;
    }

    /** A browser that has joined at a table, by what its cookie holds. */
    public Secret device(Day day, int table) {
        var browser = Secret.random();
        jdbc.sql("""
                insert into workshop.device (id, event_id, kind, table_id, fingerprint, joined_at, seen_at)
                values (?, ?, 'TABLE', ?, ?, now(), now())
                """)
                .params(Ids.next(), day.event().id(), day.tables().get(table), browser.fingerprint())
                .update();
        return browser;
    }

    public UUID note(Day day, int table, String text) {
        return note(day.event().id(), day.task(), day.prompt(), day.tables().get(table), text, 999);
    }

    private UUID note(UUID event, UUID task, UUID prompt, UUID table, String text, int position) {
        var id = Ids.next();
        jdbc.sql("""
                insert into workshop.note (id, event_id, table_id, item_id, prompt_id, text, language, position,
                                           written_at, received_at, seq)
                values (?, ?, ?, ?, ?, ?, 'nb', ?, now(), now(), nextval('workshop.change_seq'))
                """)
                .params(id, event, table, task, prompt, text, (double) position)
                .update();
        return id;
    }
}
