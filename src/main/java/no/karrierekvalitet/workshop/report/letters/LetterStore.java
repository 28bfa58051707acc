package no.karrierekvalitet.workshop.report.letters;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who asked for the report, and who has been sent it. */
@Repository
class LetterStore {

    private static final String WAITING = """
             from workshop.participant p
            where p.event_id = :event and p.wants_report and p.email is not null and p.status <> 'CANCELLED'
              and not exists (select from workshop.report_letter l where l.participant_id = p.id)
            """;

    private final JdbcClient jdbc;

    LetterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int waiting(UUID event) {
        return jdbc.sql("select count(*) " + WAITING)
                .param("event", event)
                .query(Integer.class)
                .single();
    }

    int sent(UUID event) {
        return jdbc.sql("""
                select count(*) from workshop.report_letter l join workshop.participant p on p.id = l.participant_id
                 where p.event_id = ?
                """).param(event).query(Integer.class).single();
    }

    /** Marks some of them as sent, in the transaction that sends, and gives their addresses. */
    List<String> next(UUID event, int most, Instant at) {
        return jdbc.sql("""
                with those as (select p.id, p.email %s order by p.arrival limit :most for update of p skip locked),
                     marked as (insert into workshop.report_letter select id, :at from those
                                on conflict do nothing returning participant_id)
                select email from those join marked on marked.participant_id = those.id
                """.formatted(WAITING))
                .param("event", event)
                .param("most", most)
                .param("at", Timestamp.from(at))
                .query((row, _) -> row.getString("email"))
                .list();
    }
}
