package no.karrierekvalitet.workshop.room;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How tables are doing, and their calls for help. */
@Repository
class TableStandStore {

    private final JdbcClient jdbc;

    TableStandStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TableStand> of(UUID event, @Nullable UUID item) {
        return jdbc.sql("""
                select t.id, t.number, t.seats, s.writing_at, s.help_since, s.help_taken_by,
                       coalesce(s.ready_item = :item, false) as ready,
                       exists (select from workshop.summary m
                                where m.table_id = t.id and m.item_id = :item and m.sent_at is not null) as sent,
                       (select count(*) from workshop.device d where d.table_id = t.id and d.left_at is null) as devices,
                       (select count(*) from workshop.note n
                         where n.table_id = t.id and n.item_id = :item
                           and n.deleted_at is null and n.merged_into is null) as notes
                  from workshop.round_table t left join workshop.table_state s on s.table_id = t.id
                 where t.event_id = :event
                 order by t.number
                """)
                .param("event", event)
                .param("item", item, java.sql.Types.OTHER)
                .query(TableStandStore::stand)
                .list();
    }

    private static TableStand stand(ResultSet row, int number) throws SQLException {
        return new TableStand(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getInt("seats"),
                row.getInt("devices"),
                row.getInt("notes"),
                instant(row.getTimestamp("writing_at")),
                instant(row.getTimestamp("help_since")),
                row.getString("help_taken_by"),
                row.getBoolean("ready"),
                row.getBoolean("sent"));
    }

    /** A second call does not make the table wait longer. */
    void call(UUID table, Instant now) {
        jdbc.sql("""
                insert into workshop.table_state as s (table_id, help_since) values (?, ?)
                on conflict (table_id) do update set help_since = coalesce(s.help_since, excluded.help_since)
                """).params(table, Timestamp.from(now)).update();
    }

    int take(UUID event, UUID table, String by) {
        return jdbc.sql("""
                update workshop.table_state s set help_taken_by = ?
                  from workshop.round_table t
                 where t.id = s.table_id and t.event_id = ? and t.id = ? and s.help_since is not null
                """).params(by, event, table).update();
    }

    int done(UUID event, UUID table) {
        return jdbc.sql("""
                update workshop.table_state s set help_since = null, help_taken_by = null
                  from workshop.round_table t
                 where t.id = s.table_id and t.event_id = ? and t.id = ?
                """).params(event, table).update();
    }

    /** The number of a table at the event. */
    java.util.Optional<Integer> number(UUID event, UUID table) {
        return jdbc.sql("select number from workshop.round_table where event_id = ? and id = ?")
                .params(event, table)
                .query(Integer.class)
                .optional();
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
