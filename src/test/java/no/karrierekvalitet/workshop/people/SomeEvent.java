package no.karrierekvalitet.workshop.people;

import java.time.LocalDate;
import java.util.UUID;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.Events;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes events that SELF organises, and people for them. */
@Component
public class SomeEvent {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final JdbcClient jdbc;
    private final Events events;
    private final Roll roll;
    private final Participants participants;

    SomeEvent(JdbcClient jdbc, Events events, Roll roll, Participants participants) {
        this.jdbc = jdbc;
        this.events = events;
        this.roll = roll;
        this.participants = participants;
    }

    /** Announced, open for registration. */
    public Event open(@Nullable Integer capacity) {
        var id = Ids.next();
        jdbc.sql("""
                insert into workshop.event (id, code, title, summary, languages, starts_on, status, capacity, registration,
                    created_at)
                values (:id, :code, '{"nb": "Samling om kvalitet"}', '{"nb": ""}', '{nb}', :day, 'OPEN', :capacity, true,
                    now())
                """)
                .param("id", id)
                .param("code", code())
                .param("day", LocalDate.of(2030, 5, 6))
                .param("capacity", capacity)
                .update();
        jdbc.sql("insert into workshop.staff (event_id, person_id, role) values (?, ?, 'ORGANISER')")
                .params(id, Someone.SELF.id())
                .update();
        return events.find(id).orElseThrow();
    }

    private static String code() {
        var code = new StringBuilder();
        var bits = UUID.randomUUID().getMostSignificantBits() >>> 1;
        for (int i = 0; i < 6; i++, bits /= SIGNS.length()) {
            code.append(SIGNS.charAt((int) (bits % SIGNS.length())));
        }
        return code.toString();
    }

    public UUID participant(Event event, String name, Participant.Role role) {
        roll.add(event, new Entry(name, null, name + " AS", "nav", "03", role, false), false, Language.NB);
        return participants.expected(event.id()).getLast().id();
    }
}
