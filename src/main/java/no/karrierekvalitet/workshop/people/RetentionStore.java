package no.karrierekvalitet.workshop.people;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deletes people's data. */
@Repository
class RetentionStore {

    private static final Duration LISTS = Duration.ofDays(1);

    /** Counted from the real end; from the last day of an event that nobody ended. */
    private static final String DAY = """
            greatest(starts_on + days - 1, coalesce(cast(ended_at at time zone 'Europe/Oslo' as date), starts_on))
                + people_days + 1
            """;

    private final JdbcClient jdbc;

    RetentionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    LocalDate dayFor(UUID event) {
        return jdbc.sql("select " + DAY + " from workshop.event where id = ?")
                .param(event)
                .query(LocalDate.class)
                .single();
    }

    /** Events whose people are due; also those where somebody was added after it was done. */
    List<UUID> due(LocalDate today) {
        return jdbc.sql("select id from workshop.event e where " + DAY + """
                 <= ? and exists (select from workshop.participant p where p.event_id = e.id)
                """)
                .param(today)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Addresses of people who have no account and are at no other event: letters to them are of this event. */
    List<String> addressesOnlyHere(UUID event) {
        return jdbc.sql("""
                select distinct p.email from workshop.participant p
                 where p.event_id = ? and p.email is not null
                   and not exists (select from identity.person a where lower(a.email) = lower(p.email))
                   and not exists (select from workshop.participant o
                                    where lower(o.email) = lower(p.email) and o.event_id <> p.event_id)
                """).param(event).query((row, _) -> row.getString(1)).list();
    }

    /** How many were forgotten. Their seats, wishes and links go with them, and devices let go of them. */
    int forget(UUID event, Instant now) {
        jdbc.sql("update workshop.event set people_gone_at = coalesce(people_gone_at, ?) where id = ?")
                .params(Timestamp.from(now), event)
                .update();
        jdbc.sql("delete from workshop.people_list where event_id = ?")
                .param(event)
                .update();
        return jdbc.sql("delete from workshop.participant where event_id = ?")
                .param(event)
                .update();
    }

    void forgetLists(Instant now) {
        jdbc.sql("delete from workshop.people_list where received_at < ?")
                .param(Timestamp.from(now.minus(LISTS)))
                .update();
    }
}
