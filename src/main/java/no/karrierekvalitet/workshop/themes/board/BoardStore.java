package no.karrierekvalitet.workshop.themes.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.platform.Localized;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reads boards: open notes only, and none that its table has taken back or merged into another. */
@Repository
class BoardStore {

    private static final String THERE = " n.visibility = 'OPEN' and n.deleted_at is null and n.merged_into is null ";
    private static final String NOTES = """
            select n.id, t.number, n.prompt_id, n.text, n.language, n.received_at,
                   n.commitment or i.output = 'COMMITMENTS' as commitment,
                   (select count(*) from workshop.dot d where d.note_id = n.id) as dots,
                   th.id as theme_id, coalesce(p.version, 0) as placed
              from workshop.note n
              join workshop.round_table t on t.id = n.table_id
              join workshop.item i on i.id = n.item_id
              left join workshop.placement p on p.note_id = n.id
              left join workshop.theme th on th.id = p.theme_id and not th.gone
             where n.item_id = :item and
            """ + THERE;
    private static final String LOOSE = " and th.id is null ";
    private static final String SIEVE = """
             and (:prompt::uuid is null or n.prompt_id = :prompt)
             and (:table::int is null or t.number = :table) and n.text ilike :words
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    BoardStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the tables write about; a self-evaluation leaves nothing to gather. */
    List<Task> tasks(UUID event) {
        return jdbc.sql("""
                select i.id, i.title, (select count(*) from workshop.note n where n.item_id = i.id and %s) as notes
                  from workshop.item i
                 where i.event_id = ? and i.output <> 'SELF_EVALUATION' order by i.day, i.position
                """.formatted(THERE))
                .param(event)
                .query((row, _) ->
                        new Task(row.getObject("id", UUID.class), localized(row, "title"), row.getInt("notes")))
                .list();
    }

    boolean isTask(UUID event, UUID item) {
        return jdbc.sql(
                        "select exists (select from workshop.item where event_id = ? and id = ? and output is not null)")
                .params(event, item)
                .query(Boolean.class)
                .single();
    }

    /** What the room is at, or what was written about last. */
    Optional<UUID> current(UUID event) {
        return jdbc.sql("""
                select coalesce(
                    (select i.id from workshop.room r join workshop.item i on i.id = r.item_id
                      where r.event_id = :event and i.output is not null),
                    (select n.item_id from workshop.note n where n.event_id = :event order by n.received_at desc limit 1))
                """).param("event", event).query(UUID.class).optional();
    }

    List<Prompt> prompts(UUID item) {
        return jdbc.sql("select id, text from workshop.prompt where item_id = ? order by position")
                .param(item)
                .query((row, _) -> new Prompt(row.getObject("id", UUID.class), localized(row, "text")))
                .list();
    }

    /** Numbers of the tables that have said something. */
    List<Integer> tables(UUID item) {
        return jdbc.sql("""
                select distinct t.number from workshop.note n join workshop.round_table t on t.id = n.table_id
                 where n.item_id = ? and %s order by t.number
                """.formatted(THERE))
                .param(item)
                .query((row, _) -> row.getInt("number"))
                .list();
    }

    List<Said> loose(UUID item, Sieve sieve, int limit) {
        return jdbc.sql(NOTES + LOOSE + SIEVE + " order by n.received_at desc, n.id limit :limit")
                .param("item", item)
                .param("prompt", sieve.prompt())
                .param("table", sieve.table())
                .param("words", sieve.pattern())
                .param("limit", limit)
                .query(BoardStore::said)
                .list();
    }

    int countLoose(UUID item, Sieve sieve) {
        return jdbc.sql("select count(*) from (" + NOTES + LOOSE + SIEVE + ") loose")
                .param("item", item)
                .param("prompt", sieve.prompt())
                .param("table", sieve.table())
                .param("words", sieve.pattern())
                .query(Integer.class)
                .single();
    }

    List<Said> all(UUID item) {
        return jdbc.sql(NOTES + " order by t.number, n.position, n.id")
                .param("item", item)
                .query(BoardStore::said)
                .list();
    }

    List<Said> in(UUID item, UUID theme, int limit) {
        return jdbc.sql(NOTES + " and th.id = :theme order by t.number, n.position, n.id limit :limit")
                .param("item", item)
                .param("theme", theme)
                .param("limit", limit)
                .query(BoardStore::said)
                .list();
    }

    List<BoardTheme> themes(UUID item) {
        return jdbc.sql("""
                select th.id, th.name, th.version, count(distinct n.table_id) as tables, count(n.id) as notes,
                       coalesce(sum((select count(*) from workshop.dot d where d.note_id = n.id)), 0) as dots,
                       count(o.note_id) as objections
                  from workshop.theme th
                  left join workshop.placement p on p.theme_id = th.id
                  left join workshop.note n on n.id = p.note_id and %s
                  left join workshop.objection o
                         on o.note_id = n.id and o.theme_id = th.id and o.resolved_at is null
                 where th.item_id = ? and not th.gone
                 group by th.id order by th.position, th.id
                """.formatted(THERE))
                .param(item)
                .query((row, _) -> new BoardTheme(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getInt("version"),
                        new Weight(row.getInt("tables"), row.getInt("notes"), row.getInt("dots")),
                        row.getInt("objections")))
                .list();
    }

    private Localized localized(ResultSet row, String column) throws SQLException {
        return json.readValue(row.getString(column), Localized.class);
    }

    private static Said said(ResultSet row, int number) throws SQLException {
        return new Said(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getObject("prompt_id", UUID.class),
                row.getString("text"),
                row.getString("language"),
                row.getBoolean("commitment"),
                row.getInt("dots"),
                row.getObject("theme_id", UUID.class),
                row.getInt("placed"),
                row.getTimestamp("received_at").toInstant());
    }
}
