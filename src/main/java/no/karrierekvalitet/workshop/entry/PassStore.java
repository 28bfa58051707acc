package no.karrierekvalitet.workshop.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.workshop.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links in the database; readable, because signs are printed again. */
@Repository
class PassStore {

    private static final String SELECT = """
            select p.id, p.event_id, p.kind, p.table_id, t.number, p.token, p.label, p.revoked_at
              from workshop.pass p left join workshop.round_table t on t.id = p.table_id
            """;

    private final JdbcClient jdbc;

    PassStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Pass> byToken(String token) {
        return jdbc.sql(SELECT + "where p.token = ? and p.revoked_at is null")
                .param(token)
                .query(PassStore::pass)
                .optional();
    }

    List<Pass> ofEvent(UUID event) {
        return jdbc.sql(SELECT + "where p.event_id = ? and p.kind <> 'TABLE' order by p.created_at desc, p.id")
                .param(event)
                .query(PassStore::pass)
                .list();
    }

    List<Pass> ofTables(UUID event) {
        return jdbc.sql(SELECT + """
                where p.event_id = ? and p.kind = 'TABLE' and p.revoked_at is null order by t.number
                """).param(event).query(PassStore::pass).list();
    }

    /** Tables without a link that works; locked, so that two who ask at once make one. */
    List<UUID> tablesWithout(UUID event) {
        return jdbc.sql("""
                select id from workshop.round_table t
                 where event_id = ?
                   and not exists (select from workshop.pass p where p.table_id = t.id and p.revoked_at is null)
                   for update
                """)
                .param(event)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    void insert(UUID id, UUID event, Part kind, @Nullable UUID table, String token, String label, Instant now) {
        jdbc.sql("""
                insert into workshop.pass (id, event_id, kind, table_id, token, label, created_at)
                values (:id, :event, :kind, :table, :token, :label, :now)
                on conflict (table_id) where revoked_at is null do nothing
                """)
                .param("id", id)
                .param("event", event)
                .param("kind", kind.name())
                .param("table", table)
                .param("token", token)
                .param("label", label)
                .param("now", Timestamp.from(now))
                .update();
    }

    int revoke(UUID event, UUID pass, Instant now) {
        return jdbc.sql("update workshop.pass set revoked_at = ? where event_id = ? and id = ? and revoked_at is null")
                .params(Timestamp.from(now), event, pass)
                .update();
    }

    private static Pass pass(ResultSet row, int number) throws SQLException {
        var revoked = row.getTimestamp("revoked_at");
        return new Pass(
                row.getObject("id", UUID.class),
                row.getObject("event_id", UUID.class),
                Part.valueOf(row.getString("kind")),
                row.getObject("table_id", UUID.class),
                row.getObject("number", Integer.class),
                row.getString("token"),
                row.getString("label"),
                revoked == null ? null : revoked.toInstant());
    }
}
