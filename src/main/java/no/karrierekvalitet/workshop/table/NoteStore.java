package no.karrierekvalitet.workshop.table;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.workshop.Attendee;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notes of one table, looked up through the device that sits there. */
@Repository
class NoteStore {

    /** What this device may see and change at its table: what is open, and its own quiet ones. */
    private static final String SEEN = """
            n.table_id = :table and (n.visibility = 'OPEN' or n.device_id = :device)
            """;

    private final JdbcClient jdbc;

    NoteStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All it has said, in all tasks. */
    List<Note> of(Attendee who) {
        return jdbc.sql("""
                select n.id, n.item_id, n.prompt_id, n.text, n.version, n.device_id = :device as mine,
                       n.visibility = 'QUIET' as quiet, n.late,
                       (select count(*) from workshop.dot d where d.note_id = n.id) as dots,
                       exists (select from workshop.dot d where d.note_id = n.id and d.device_id = :device) as dotted,
                       array(select w.text from workshop.note_wording w
                              where w.note_id = n.id and w.version < n.version order by w.version) as wordings
                  from workshop.note n
                 where n.deleted_at is null and n.merged_into is null and
                """ + SEEN + " order by n.position, n.id")
                .param("table", who.table())
                .param("device", who.joined().id())
                .query(NoteStore::note)
                .list();
    }

    private static Note note(ResultSet row, int number) throws SQLException {
        return new Note(
                row.getObject("id", UUID.class),
                row.getObject("item_id", UUID.class),
                row.getObject("prompt_id", UUID.class),
                row.getString("text"),
                row.getInt("version"),
                row.getBoolean("mine"),
                row.getBoolean("quiet"),
                row.getBoolean("late"),
                row.getInt("dots"),
                row.getBoolean("dotted"),
                strings(row.getArray("wordings")));
    }

    private static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    /** What a device has sent within the time before. */
    int since(UUID device, Instant since) {
        return jdbc.sql("select count(*) from workshop.note where device_id = ? and received_at > ?")
                .params(device, Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    /** Whether anything was written: not when the note is there already, nor for a task of another event. */
    boolean write(Attendee who, Operation op, Opening opening, Instant written, Instant now) {
        int rows = jdbc.sql("""
                insert into workshop.note (id, event_id, table_id, item_id, step_id, prompt_id, device_id, text, visibility,
                       commitment, position, written_at, received_at, late, seq)
                select :id, :event, :table, i.id, (select s.id from workshop.step s where s.id = :step), p.id, :device,
                       :text, :visibility, i.output = 'COMMITMENTS',
                       1 + coalesce((select max(position) from workshop.note
                                      where table_id = :table and item_id = i.id), 0),
                       :written, :now, :late, nextval('workshop.change_seq')
                  from workshop.item i left join workshop.prompt p on p.item_id = i.id and p.id = :prompt
                 where i.id = :item and i.event_id = :event and i.output is not null
                on conflict (id) do nothing
                """)
                .param("id", op.note())
                .param("event", who.event().id())
                .param("table", who.table())
                .param("step", opening.step(), java.sql.Types.OTHER)
                .param("device", who.joined().id())
                .param("text", op.words())
                .param("visibility", opening.quiet() ? "QUIET" : "OPEN")
                .param("written", Timestamp.from(written))
                .param("now", Timestamp.from(now))
                .param("late", opening.late())
                .param("prompt", op.prompt(), java.sql.Types.OTHER)
                .param("item", op.item())
                .update();
        if (rows == 1) {
            keepWording(
                    Objects.requireNonNull(op.note()),
                    1,
                    op.words(),
                    who.joined().id(),
                    written);
        }
        return rows == 1;
    }

    private void keepWording(UUID note, int version, String text, UUID device, Instant at) {
        jdbc.sql("insert into workshop.note_wording (note_id, version, text, device_id, at) values (?, ?, ?, ?, ?)")
                .params(note, version, text, device, Timestamp.from(at))
                .update();
    }

    /** The task a note belongs to, when this device sees the note. */
    Optional<UUID> task(Attendee who, UUID note) {
        return jdbc.sql("select n.item_id from workshop.note n where n.id = :note and " + SEEN)
                .param("note", note)
                .param("table", who.table())
                .param("device", who.joined().id())
                .query(UUID.class)
                .optional();
    }

    /** A note held while it is changed. */
    record Held(UUID id, UUID item, String text, int version, boolean gone, boolean open) {}

    Optional<Held> hold(Attendee who, @Nullable UUID note) {
        return jdbc.sql("""
                select n.id, n.item_id, n.text, n.version, n.visibility,
                       n.deleted_at is not null or n.merged_into is not null as gone
                  from workshop.note n where n.id = :note and
                """ + SEEN + " for update")
                .param("note", note, java.sql.Types.OTHER)
                .param("table", who.table())
                .param("device", who.joined().id())
                .query((row, _) -> new Held(
                        row.getObject("id", UUID.class),
                        row.getObject("item_id", UUID.class),
                        row.getString("text"),
                        row.getInt("version"),
                        row.getBoolean("gone"),
                        row.getString("visibility").equals("OPEN")))
                .optional();
    }

    /** A new wording; the one before stays kept. */
    void reword(Attendee who, Held note, String text, Instant at) {
        keepWording(note.id(), note.version() + 1, text, who.joined().id(), at);
        jdbc.sql("""
                update workshop.note set text = ?, version = version + 1, seq = nextval('workshop.change_seq')
                 where id = ?
                """).params(text, note.id()).update();
    }

    /** Removed, or there again: also when it had been merged into another. */
    void remove(UUID note, @Nullable Instant at) {
        jdbc.sql("""
                update workshop.note
                   set deleted_at = :at, merged_into = null, seq = nextval('workshop.change_seq') where id = :note
                """)
                .param("at", at == null ? null : Timestamp.from(at), java.sql.Types.TIMESTAMP)
                .param("note", note)
                .update();
    }

    void merge(UUID note, UUID into) {
        jdbc.sql("update workshop.note set merged_into = ?, seq = nextval('workshop.change_seq') where id = ?")
                .params(into, note)
                .update();
        jdbc.sql("""
                insert into workshop.dot (note_id, device_id) select ?, device_id from workshop.dot where note_id = ?
                on conflict do nothing
                """).params(into, note).update();
        jdbc.sql("delete from workshop.dot where note_id = ?").param(note).update();
    }

    /** Between the note it comes after and the one that stood there. */
    void place(Attendee who, Held note, @Nullable UUID after) {
        jdbc.sql("""
                with before as (select coalesce((select position from workshop.note
                                                  where id = :after and table_id = :table and item_id = :item),
                                                (select min(position) - 2 from workshop.note
                                                  where table_id = :table and item_id = :item)) as position)
                update workshop.note n
                   set seq = nextval('workshop.change_seq'),
                       position = (b.position + coalesce((select min(o.position) from workshop.note o
                                    where o.table_id = :table and o.item_id = :item and o.position > b.position
                                      and o.id <> n.id and o.deleted_at is null), b.position + 2)) / 2
                  from before b where n.id = :note
                """)
                .param("after", after, java.sql.Types.OTHER)
                .param("table", who.table())
                .param("item", note.item())
                .param("note", note.id())
                .update();
    }

    /** Dots this device has given in the task. */
    int dots(UUID device, UUID item) {
        return jdbc.sql("""
                select count(*) from workshop.dot d join workshop.note n on n.id = d.note_id
                 where d.device_id = ? and n.item_id = ? and n.deleted_at is null
                """).params(device, item).query(Integer.class).single();
    }

    void dot(UUID note, UUID device, boolean on) {
        jdbc.sql(
                        on
                                ? "insert into workshop.dot (note_id, device_id) values (?, ?) on conflict do nothing"
                                : "delete from workshop.dot where note_id = ? and device_id = ?")
                .params(note, device)
                .update();
        jdbc.sql("update workshop.note set seq = nextval('workshop.change_seq') where id = ?")
                .param(note)
                .update();
    }

    /** The table sees what was written for oneself. Gives the tables that see something new. */
    List<UUID> open(UUID event, @Nullable UUID table, @Nullable UUID stillQuiet) {
        return jdbc
                .sql("""
                update workshop.note set visibility = 'OPEN', seq = nextval('workshop.change_seq')
                 where event_id = :event and visibility = 'QUIET' and (cast(:table as uuid) is null or table_id = :table)
                   and step_id is distinct from cast(:step as uuid)
                returning table_id
                """)
                .param("event", event)
                .param("table", table, java.sql.Types.OTHER)
                .param("step", stillQuiet, java.sql.Types.OTHER)
                .query((row, _) -> row.getObject("table_id", UUID.class))
                .list()
                .stream()
                .distinct()
                .toList();
    }

    /** A table that changes order, or merges, does one thing at a time. */
    void lock(UUID table) {
        jdbc.sql("select id from workshop.round_table where id = ? for no key update")
                .param(table)
                .query(UUID.class)
                .list();
    }
}
