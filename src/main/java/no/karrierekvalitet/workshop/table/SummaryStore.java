package no.karrierekvalitet.workshop.table;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.workshop.Attendee;
import org.jspecify.annotations.Nullable;
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
                .param("item", ready ? item : null, Types.OTHER)
                .update();
    }

    /** How a table stands, and what one of its devices has to know beside the notes. */
    record Standing(int number, Sheet.Help help, boolean ready, int quietOfOthers, int dots) {}

    /** One question, because every screen at a table asks it whenever anything changes there. */
    Optional<Standing> standing(Attendee who, @Nullable UUID item) {
        return jdbc.sql("""
                select t.number, s.help_since is not null as called, s.help_taken_by is not null as coming,
                       coalesce(s.ready_item = :item, false) as ready,
                       (select count(*) from workshop.note n
                         where n.table_id = t.id and n.item_id = :item and n.visibility = 'QUIET'
                           and n.device_id <> :device and n.deleted_at is null) as quiet,
                       (select count(*) from workshop.dot d join workshop.note n on n.id = d.note_id
                         where d.device_id = :device and n.item_id = :item and n.deleted_at is null) as dots
                  from workshop.round_table t left join workshop.table_state s on s.table_id = t.id
                 where t.event_id = :event and t.id = :table
                """)
                .param("item", item, Types.OTHER)
                .param("device", who.joined().id())
                .param("event", who.event().id())
                .param("table", who.table())
                .query((row, _) -> new Standing(
                        row.getInt("number"),
                        help(row.getBoolean("called"), row.getBoolean("coming")),
                        row.getBoolean("ready"),
                        row.getInt("quiet"),
                        row.getInt("dots")))
                .optional();
    }

    private static Sheet.Help help(boolean called, boolean coming) {
        var answer = coming ? Sheet.Help.COMING : Sheet.Help.CALLED;
        return called ? answer : Sheet.Help.NONE;
    }

    void writing(UUID table, Instant at) {
        jdbc.sql("""
                insert into workshop.table_state (table_id, writing_at, seen_at) values (:table, :at, :at)
                on conflict (table_id) do update set writing_at = :at, seen_at = :at
                """).param("table", table).param("at", Timestamp.from(at)).update();
    }
}
