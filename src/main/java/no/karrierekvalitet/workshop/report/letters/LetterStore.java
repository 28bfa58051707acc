package no.karrierekvalitet.workshop.report.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.platform.Language;
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

    /** Staff who have asked; who is a participant with the same address is one of those. */
    private static final String STAFF_WAITING = """
             from workshop.report_wish w
             join identity.person a on a.id = w.person_id and a.email_confirmed_at is not null
            where w.event_id = :event and w.sent_at is null
              and not exists (select from workshop.participant p
                               where p.event_id = :event and p.wants_report and p.status <> 'CANCELLED'
                                 and lower(p.email) = lower(a.email))
            """;

    private final JdbcClient jdbc;

    LetterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where one letter goes, and in which language. */
    record Address(String email, Language language) {}

    int waiting(UUID event) {
        return jdbc.sql("select (select count(*) " + WAITING + ") + (select count(*) " + STAFF_WAITING + ")")
                .param("event", event)
                .query(Integer.class)
                .single();
    }

    int sent(UUID event) {
        return jdbc.sql("""
                select (select count(*) from workshop.report_letter l
                          join workshop.participant p on p.id = l.participant_id where p.event_id = :event)
                     + (select count(*) from workshop.report_wish where event_id = :event and sent_at is not null)
                """).param("event", event).query(Integer.class).single();
    }

    /** Marks some participants as sent to, in the transaction that sends. */
    List<Address> next(UUID event, int most, Instant at) {
        return jdbc.sql("""
                with those as (select p.id, p.email, p.language %s order by p.arrival limit :most for update of p skip locked),
                     marked as (insert into workshop.report_letter select id, :at from those
                                on conflict do nothing returning participant_id)
                select email, language from those join marked on marked.participant_id = those.id
                """.formatted(WAITING))
                .param("event", event)
                .param("most", most)
                .param("at", Timestamp.from(at))
                .query(LetterStore::address)
                .list();
    }

    /** The same for staff; they are few. */
    List<Address> staff(UUID event, Instant at) {
        return jdbc.sql("""
                with those as (select w.person_id, a.email, a.language %s for update of w skip locked),
                     marked as (update workshop.report_wish w set sent_at = :at from those
                                 where w.event_id = :event and w.person_id = those.person_id returning w.person_id)
                select email, language from those join marked using (person_id)
                """.formatted(STAFF_WAITING))
                .param("event", event)
                .param("at", Timestamp.from(at))
                .query(LetterStore::address)
                .list();
    }

    private static Address address(ResultSet row, int number) throws SQLException {
        return new Address(
                row.getString("email"), Language.of(row.getString("language")).orElse(Language.NB));
    }

    boolean wishes(UUID event, UUID person) {
        return jdbc.sql("select exists (select from workshop.report_wish where event_id = ? and person_id = ?)")
                .params(event, person)
                .query(Boolean.class)
                .single();
    }

    void wish(UUID event, UUID person) {
        jdbc.sql("insert into workshop.report_wish (event_id, person_id) values (?, ?) on conflict do nothing")
                .params(event, person)
                .update();
    }

    void wishNot(UUID event, UUID person) {
        jdbc.sql("delete from workshop.report_wish where event_id = ? and person_id = ? and sent_at is null")
                .params(event, person)
                .update();
    }
}
