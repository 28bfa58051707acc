package no.karrierekvalitet.workshop.people.terms;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The terms of events. */
@Repository
class TermsStore {

    private final JdbcClient jdbc;

    TermsStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Terms of(UUID event) {
        return jdbc.sql("select registration, capacity, walk_in, people_days from workshop.event where id = ?")
                .param(event)
                .query((row, _) -> new Terms(
                        row.getBoolean("registration"),
                        row.getObject("capacity", Integer.class),
                        row.getBoolean("walk_in"),
                        row.getInt("people_days")))
                .single();
    }

    void put(UUID event, Terms terms) {
        jdbc.sql("""
                update workshop.event
                   set registration = :registration, capacity = :capacity, walk_in = :walkIn,
                       people_days = :days
                 where id = :event
                """)
                .param("registration", terms.registration())
                .param("capacity", terms.capacity())
                .param("walkIn", terms.walkIn())
                .param("days", terms.days())
                .param("event", event)
                .update();
    }
}
