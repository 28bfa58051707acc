package no.karrierekvalitet.development.calendar;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The address a person's calendar reads, at most one each. */
@Repository
class FeedStore {

    private final JdbcClient jdbc;

    FeedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> token(UUID person) {
        return jdbc.sql("select token from development.calendar_feed where person_id = ?")
                .param(person)
                .query(String.class)
                .optional();
    }

    Optional<Instant> since(UUID person) {
        return jdbc.sql("select created_at from development.calendar_feed where person_id = ?")
                .param(person)
                .query((row, _) -> row.getTimestamp("created_at").toInstant())
                .optional();
    }

    Optional<UUID> person(String token) {
        return jdbc.sql("select person_id from development.calendar_feed where token = ?")
                .param(token)
                .query(UUID.class)
                .optional();
    }

    /** A new address; the one before it no longer leads anywhere. */
    void renew(UUID person, String token, Instant now) {
        jdbc.sql("""
                insert into development.calendar_feed (person_id, token, created_at) values (?, ?, ?)
                on conflict (person_id) do update set token = excluded.token, created_at = excluded.created_at
                """).params(person, token, Timestamp.from(now)).update();
    }

    void revoke(UUID person) {
        jdbc.sql("delete from development.calendar_feed where person_id = ?")
                .param(person)
                .update();
    }
}
