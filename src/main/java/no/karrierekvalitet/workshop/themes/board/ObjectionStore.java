package no.karrierekvalitet.workshop.themes.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What tables say against themes. */
@Repository
class ObjectionStore {

    private final JdbcClient jdbc;

    ObjectionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Only to a note of the table's own that lies in a theme. */
    boolean add(UUID table, UUID note, String words, Instant at) {
        return jdbc.sql("""
                insert into workshop.objection (note_id, theme_id, words, at)
                select n.id, th.id, :words, :at
                  from workshop.note n
                  join workshop.placement p on p.note_id = n.id
                  join workshop.theme th on th.id = p.theme_id and not th.gone
                 where n.id = :note and n.table_id = :table and n.deleted_at is null
                on conflict (note_id) do update
                   set theme_id = excluded.theme_id, words = excluded.words, at = excluded.at, resolved_at = null, answer = ''
                """)
                        .param("note", note)
                        .param("table", table)
                        .param("words", words)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    boolean withdraw(UUID table, UUID note) {
        return jdbc.sql("""
                delete from workshop.objection
                 where note_id = ? and note_id in (select id from workshop.note where table_id = ?)
                """).params(note, table).update() == 1;
    }

    /** Gives the table that said it. */
    Optional<UUID> resolve(UUID event, UUID note, String answer, Instant at) {
        return jdbc.sql("""
                update workshop.objection o set resolved_at = :at, answer = :answer
                  from workshop.note n
                 where n.id = o.note_id and n.id = :note and n.event_id = :event
                returning n.table_id
                """)
                .param("at", Timestamp.from(at))
                .param("answer", answer)
                .param("note", note)
                .param("event", event)
                .query((row, _) -> row.getObject("table_id", UUID.class))
                .optional();
    }

    /** Against the theme that the note lies in now: moved elsewhere, it is answered by that. */
    List<Objection> of(UUID item) {
        return jdbc.sql("""
                select o.*, t.number
                  from workshop.objection o
                  join workshop.note n on n.id = o.note_id and n.deleted_at is null
                  join workshop.round_table t on t.id = n.table_id
                  join workshop.placement p on p.note_id = n.id and p.theme_id = o.theme_id
                 where n.item_id = ? order by o.at
                """).param(item).query(ObjectionStore::objection).list();
    }

    /** A table's own notes that lie in themes, by theme: of the first task of which any do. */
    List<TableThemes.Line> underThemes(UUID table, List<UUID> items) {
        return jdbc.sql("""
                with own as (
                select n.id, n.text, n.language, n.position, th.name, th.position as shelf, o.resolved_at, o.answer,
                       o.note_id is not null as objected, array_position(cast(:items as uuid[]), n.item_id) as turn
                  from workshop.note n
                  join workshop.placement p on p.note_id = n.id
                  join workshop.theme th on th.id = p.theme_id and not th.gone
                  left join workshop.objection o on o.note_id = n.id and o.theme_id = th.id
                 where n.table_id = :table and n.item_id = any (:items) and n.visibility = 'OPEN'
                   and n.deleted_at is null and n.merged_into is null)
                select * from own where turn = (select min(turn) from own) order by shelf, position
                """)
                .param("table", table)
                .param("items", items.toArray(UUID[]::new))
                .query((row, _) -> new TableThemes.Line(
                        row.getObject("id", UUID.class),
                        row.getString("text"),
                        row.getString("language"),
                        row.getString("name"),
                        row.getBoolean("objected"),
                        row.getTimestamp("resolved_at") != null,
                        row.getString("answer")))
                .list();
    }

    private static Objection objection(ResultSet row, int number) throws SQLException {
        var resolved = row.getTimestamp("resolved_at");
        return new Objection(
                row.getObject("note_id", UUID.class),
                row.getInt("number"),
                row.getObject("theme_id", UUID.class),
                row.getString("words"),
                row.getTimestamp("at").toInstant(),
                resolved == null ? null : resolved.toInstant(),
                row.getString("answer"));
    }
}
