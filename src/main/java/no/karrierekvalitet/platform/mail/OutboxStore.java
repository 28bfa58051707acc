package no.karrierekvalitet.platform.mail;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.platform.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of letters. */
@Repository
class OutboxStore {

    private final JdbcClient jdbc;

    OutboxStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, Letter letter, String subject, String body, @Nullable URI stop, Instant now) {
        jdbc.sql("""
                insert into platform.outbox (id, recipient, language, subject, body, stop_link, created_at)
                values (:id, :recipient, :language, :subject, :body, :stop, :now)
                """)
                .param("id", id)
                .param("recipient", letter.to())
                .param("language", letter.language().code())
                .param("subject", subject)
                .param("body", body)
                .param("stop", stop == null ? null : stop.toString())
                .param("now", Timestamp.from(now))
                .update();
    }

    List<Sent> newest(int limit) {
        return jdbc.sql("select * from platform.outbox order by created_at desc, id desc limit ?")
                .param(limit)
                .query(OutboxStore::letter)
                .list();
    }

    /** Newest first. */
    List<Sent> unsent(int limit) {
        return jdbc.sql("select * from platform.outbox where sent_at is null order by created_at desc, id desc limit ?")
                .param(limit)
                .query(OutboxStore::letter)
                .list();
    }

    List<UUID> unsentIds() {
        return jdbc.sql("select id from platform.outbox where sent_at is null order by created_at")
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    Optional<Sent> unsent(UUID id) {
        return jdbc.sql("select * from platform.outbox where id = ? and sent_at is null")
                .param(id)
                .query(OutboxStore::letter)
                .optional();
    }

    Mail.Standing standing() {
        return jdbc.sql("""
                select count(*) filter (where failure is null) as waiting,
                       count(*) filter (where failure is not null) as failed
                from platform.outbox where sent_at is null
                """).query(Mail.Standing.class).single();
    }

    void sent(UUID id, Instant now) {
        jdbc.sql("""
                update platform.outbox set sent_at = ?, body = null, failure = null, attempts = attempts + 1
                where id = ?
                """).params(Timestamp.from(now), id).update();
    }

    void failed(UUID id, String reason) {
        jdbc.sql("update platform.outbox set failure = ?, attempts = attempts + 1 where id = ?")
                .params(reason, id)
                .update();
    }

    void removeBefore(Instant then) {
        jdbc.sql("delete from platform.outbox where created_at < ?")
                .param(Timestamp.from(then))
                .update();
    }

    void remove(String address) {
        jdbc.sql("delete from platform.outbox where lower(recipient) = lower(?)")
                .param(address)
                .update();
    }

    static Sent letter(ResultSet row, int number) throws SQLException {
        var sent = row.getTimestamp("sent_at");
        return new Sent(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                Language.of(row.getString("language")).orElse(Language.NB),
                row.getString("subject"),
                row.getString("body"),
                row.getTimestamp("created_at").toInstant(),
                sent == null ? null : sent.toInstant(),
                row.getString("failure"),
                row.getInt("attempts"),
                row.getString("stop_link"));
    }
}
