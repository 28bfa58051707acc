package no.karrierekvalitet.workshop.table;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Summaries of tables, who agrees to them, and how the tables stand. */
@Repository
class SummaryStore {

    private final JdbcClient jdbc;

    SummaryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Summary of(UUID table, UUID item, UUID device) {
        return jdbc.sql("""
                select s.text, s.version, s.sent_at is not null as sent,
                       (select count(*) from workshop.agreement a
                         where a.table_id = s.table_id and a.item_id = s.item_id and a.version = s.version) as agreed,
                       exists (select from workshop.agreement a where a.table_id = s.table_id and a.item_id = s.item_id
                                 and a.version = s.version and a.device_id = :device) as mine
                  from workshop.summary s where s.table_id = :table and s.item_id = :item
                """)
                .param("device", device)
                .param("table", table)
                .param("item", item)
                .query((row, _) -> new Summary(
                        row.getString("text"),
                        row.getInt("version"),
                        row.getInt("agreed"),
                        row.getBoolean("mine"),
                        row.getBoolean("sent")))
                .optional()
                .orElse(Summary.NONE);
    }

    record Held(String text, int version) {}

    Optional<Held> hold(UUID table, UUID item) {
        return jdbc.sql("select text, version from workshop.summary where table_id = ? and item_id = ? for update")
                .params(table, item)
                .query((row, _) -> new Held(row.getString("text"), row.getInt("version")))
                .optional();
    }

    /** Another text is another version: nobody has agreed to it and it is not sent. */
    void write(UUID event, UUID table, UUID item, String text) {
        jdbc.sql("""
                insert into workshop.summary as s (table_id, item_id, text, seq)
                select :table, id, :text, nextval('workshop.change_seq')
                  from workshop.item where id = :item and event_id = :event and output is not null
                on conflict (table_id, item_id) do update
                   set text = excluded.text, version = s.version + 1, agreed = 0, sent_at = null, seq = excluded.seq
                """)
                .param("table", table)
                .param("item", item)
                .param("event", event)
                .param("text", text)
                .update();
    }

    void agree(UUID table, UUID item, int version, UUID device) {
        jdbc.sql("""
                insert into workshop.agreement (table_id, item_id, version, device_id) values (?, ?, ?, ?)
                on conflict (table_id, item_id, device_id) do update set version = excluded.version
                """).params(table, item, version, device).update();
        jdbc.sql("""
                update workshop.summary s
                   set agreed = (select count(*) from workshop.agreement a where a.table_id = s.table_id
                                    and a.item_id = s.item_id and a.version = s.version),
                       seq = nextval('workshop.change_seq')
                 where table_id = ? and item_id = ?
                """).params(table, item).update();
    }

    void send(UUID table, UUID item, Instant at) {
        jdbc.sql("""
                update workshop.summary set sent_at = coalesce(sent_at, ?), seq = nextval('workshop.change_seq')
                 where table_id = ? and item_id = ?
                """).params(Timestamp.from(at), table, item).update();
    }

    void ready(UUID table, UUID item, boolean ready) {
        jdbc.sql("""
                insert into workshop.table_state (table_id, ready_item) values (:table, :item)
                on conflict (table_id) do update set ready_item = excluded.ready_item
                """)
                .param("table", table)
                .param("item", ready ? item : null, java.sql.Types.OTHER)
                .update();
    }

    boolean isReady(UUID table, UUID item) {
        return jdbc.sql("select exists (select from workshop.table_state where table_id = ? and ready_item = ?)")
                .params(table, item)
                .query(Boolean.class)
                .single();
    }

    Sheet.Help help(UUID table) {
        return jdbc.sql("select help_taken_by from workshop.table_state where table_id = ? and help_since is not null")
                .param(table)
                .query((row, _) -> row.getString(1) == null ? Sheet.Help.CALLED : Sheet.Help.COMING)
                .optional()
                .orElse(Sheet.Help.NONE);
    }

    void writing(UUID table, Instant at) {
        jdbc.sql("""
                insert into workshop.table_state (table_id, writing_at, seen_at) values (:table, :at, :at)
                on conflict (table_id) do update set writing_at = :at, seen_at = :at
                """).param("table", table).param("at", Timestamp.from(at)).update();
    }
}
