package no.karrierekvalitet.quality.plan.calendar;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The addresses calendars read, at most one for each person and service. */
@Repository
class FeedStore {

    private final JdbcClient jdbc;

    FeedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Feed(UUID person, UUID service) {}

    record Since(UUID service, Instant since) {}

    Optional<String> token(UUID person, UUID service) {
        return jdbc.sql("select token from quality.calendar_feed where person_id = ? and service_id = ?")
                .params(person, service)
                .query(String.class)
                .optional();
    }

    Optional<Feed> feed(String token) {
        return jdbc.sql("select person_id, service_id from quality.calendar_feed where token = ?")
                .param(token)
                .query((row, _) ->
                        new Feed(row.getObject("person_id", UUID.class), row.getObject("service_id", UUID.class)))
                .optional();
    }

    List<Since> of(UUID person) {
        return jdbc.sql(
                        "select service_id, created_at from quality.calendar_feed where person_id = ? order by created_at")
                .param(person)
                .query((row, _) -> new Since(
                        row.getObject("service_id", UUID.class),
                        row.getTimestamp("created_at").toInstant()))
                .list();
    }

    /** A new address; the one before it no longer leads anywhere. */
    void renew(UUID person, UUID service, String token, Instant now) {
        jdbc.sql("""
                insert into quality.calendar_feed (person_id, service_id, token, created_at) values (?, ?, ?, ?)
                on conflict (person_id, service_id) do update
                   set token = excluded.token, created_at = excluded.created_at
                """).params(person, service, token, Timestamp.from(now)).update();
    }

    void revoke(UUID person, UUID service) {
        jdbc.sql("delete from quality.calendar_feed where person_id = ? and service_id = ?")
                .params(person, service)
                .update();
    }
}
