package no.karrierekvalitet.workshop.report.taking;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was taken along for which service. */
@Repository
class GivingStore {

    private final JdbcClient jdbc;

    GivingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean add(UUID id, UUID event, UUID service, UUID person, UUID subject, Instant at) {
        return jdbc.sql("""
                insert into workshop.given (id, event_id, service_id, person_id, subject_id, at) values (?, ?, ?, ?, ?, ?)
                on conflict do nothing
                """)
                        .params(id, event, service, person, subject, Timestamp.from(at))
                        .update()
                == 1;
    }

    Set<Given.Thought> of(UUID event, List<UUID> services) {
        return jdbc.sql("select service_id, subject_id from workshop.given where event_id = ? and service_id = any(?)")
                .params(event, services.toArray(UUID[]::new))
                .query((row, _) -> new Given.Thought(
                        row.getObject("service_id", UUID.class), row.getObject("subject_id", UUID.class)))
                .set();
    }

    record Along(UUID event, UUID service, UUID subject, Instant at) {}

    List<Along> of(UUID person) {
        return jdbc.sql("""
                select event_id, service_id, subject_id, at from workshop.given where person_id = ? order by at, id
                """)
                .param(person)
                .query((row, _) -> new Along(
                        row.getObject("event_id", UUID.class),
                        row.getObject("service_id", UUID.class),
                        row.getObject("subject_id", UUID.class),
                        row.getTimestamp("at").toInstant()))
                .list();
    }
}
