package no.karrierekvalitet.workshop.report.taking;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.workshop.events.ThoughtTaken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who took what along; gone with the person. */
@Repository
class TakingStore {

    private final JdbcClient jdbc;

    TakingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Subject(ThoughtTaken.Kind kind, String words) {}

    /** A theme or an open note of the event. */
    Optional<Subject> subject(UUID event, UUID id) {
        return jdbc.sql("""
                select 'THEME' as kind, th.name as words
                  from workshop.theme th join workshop.item i on i.id = th.item_id
                 where i.event_id = :event and th.id = :id and not th.gone
                union all
                select 'NOTE', n.text from workshop.note n
                 where n.event_id = :event and n.id = :id and n.visibility = 'OPEN' and n.deleted_at is null
                """)
                .param("event", event)
                .param("id", id)
                .query((row, _) ->
                        new Subject(ThoughtTaken.Kind.valueOf(row.getString("kind")), row.getString("words")))
                .optional();
    }

    boolean add(UUID id, UUID event, UUID person, UUID subject, Instant at) {
        return jdbc.sql("""
                insert into workshop.taken (id, event_id, person_id, subject_id, at) values (?, ?, ?, ?, ?)
                on conflict do nothing
                """)
                        .params(id, event, person, subject, Timestamp.from(at))
                        .update()
                == 1;
    }

    List<Taken> of(UUID event, UUID person) {
        return jdbc.sql("select id, subject_id from workshop.taken where event_id = ? and person_id = ?")
                .params(event, person)
                .query((row, _) -> new Taken(row.getObject("id", UUID.class), row.getObject("subject_id", UUID.class)))
                .list();
    }

    record Along(UUID event, UUID subject, Instant at) {}

    List<Along> of(UUID person) {
        return jdbc.sql("select event_id, subject_id, at from workshop.taken where person_id = ? order by at, id")
                .param(person)
                .query((row, _) -> new Along(
                        row.getObject("event_id", UUID.class),
                        row.getObject("subject_id", UUID.class),
                        row.getTimestamp("at").toInstant()))
                .list();
    }
}
