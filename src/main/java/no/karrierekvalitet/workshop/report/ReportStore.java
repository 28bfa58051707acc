package no.karrierekvalitet.workshop.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.karrierekvalitet.platform.Localized;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the report tells, and keeps for whom it is open. */
@Repository
class ReportStore {

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    ReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Item(UUID id, Localized title) {}

    List<Item> items(UUID event) {
        return jdbc.sql("select id, title from workshop.item where event_id = ? order by day, position")
                .param(event)
                .query(this::item)
                .list();
    }

    private Item item(ResultSet row, int number) throws SQLException {
        return new Item(row.getObject("id", UUID.class), json.readValue(row.getString("title"), Localized.class));
    }

    Map<UUID, List<EventReport.Summary>> summaries(UUID event) {
        return jdbc
                .sql("""
                select s.item_id, t.number, s.text
                  from workshop.summary s join workshop.round_table t on t.id = s.table_id
                 where t.event_id = ? and s.sent_at is not null and s.text <> '' order by t.number
                """)
                .param(event)
                .query((row, _) -> Map.entry(
                        row.getObject("item_id", UUID.class),
                        new EventReport.Summary(row.getInt("number"), row.getString("text"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Everything that the report is made of, in one line that changes when any of it does. */
    String state(UUID event) {
        return jdbc.sql("""
                select concat_ws('.', e.version,
                    (select max(n.seq) from workshop.note n where n.event_id = e.id),
                    (select count(*) from workshop.note n where n.event_id = e.id and n.visibility = 'OPEN'),
                    (select max(s.seq) from workshop.summary s join workshop.round_table t on t.id = s.table_id
                      where t.event_id = e.id),
                    (select sum(b.version) from workshop.board b join workshop.item i on i.id = b.item_id
                      where i.event_id = e.id),
                    (select count(*) from workshop.dot d join workshop.note n on n.id = d.note_id
                      where n.event_id = e.id),
                    (select md5(string_agg(p.sector || p.status, ',' order by p.id)) from workshop.participant p
                      where p.event_id = e.id))
                  from workshop.event e where e.id = ?
                """).param(event).query(String.class).single();
    }

    /** Changes whenever a vote or the room's self-evaluation does. */
    String votes(UUID event) {
        return jdbc.sql("""
                select coalesce(md5(string_agg(concat_ws(' ', t.subject_id, t.answers, p.status), ',' order by t.subject_id)), '')
                  from workshop.tally t left join workshop.poll p on p.id = t.subject_id where t.event_id = ?
                """).param(event).query(String.class).single();
    }

    /** Those who came, by sector; empty when participants are forgotten or nobody wrote down who came. */
    Map<String, Integer> arrived(UUID event) {
        return jdbc
                .sql("""
                select coalesce(sector, '') as sector, count(*) as count
                  from workshop.participant where event_id = ? and status = 'ARRIVED' group by 1
                """)
                .param(event)
                .query((row, _) -> Map.entry(row.getString("sector"), row.getInt("count")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void keep(UUID event, Participation participation) {
        jdbc.sql("delete from workshop.report_sector where event_id = ?")
                .param(event)
                .update();
        jdbc.sql("""
                insert into workshop.report_people (event_id, count) values (:event, :count)
                on conflict (event_id) do update set count = excluded.count
                """).param("event", event).param("count", participation.all()).update();
        for (var line : participation.lines()) {
            jdbc.sql("insert into workshop.report_sector (event_id, sector, count) values (:event, :sector, :count)")
                    .param("event", event)
                    .param("sector", line.sector())
                    .param("count", line.count())
                    .update();
        }
    }

    Participation kept(UUID event) {
        var lines = jdbc.sql("select sector, count from workshop.report_sector where event_id = ? order by sector")
                .param(event)
                .query((row, _) ->
                        new Participation.Line(row.getString("sector"), row.getObject("count", Integer.class)))
                .list();
        var all = jdbc.sql("select count from workshop.report_people where event_id = ?")
                .param(event)
                .query((row, _) -> Optional.ofNullable(row.getObject("count", Integer.class)))
                .optional()
                .flatMap(count -> count)
                .orElse(null);
        return new Participation(all, lines);
    }

    /** For nobody, and without figures, as before anything was said. */
    void forget(UUID event) {
        for (var table : List.of("report", "report_sector", "report_people", "taken")) {
            jdbc.sql("delete from workshop." + table + " where event_id = ?")
                    .param(event)
                    .update();
        }
    }

    boolean isOpen(UUID event) {
        return jdbc.sql("select exists (select from workshop.report where event_id = ? and opened_at is not null)")
                .param(event)
                .query(Boolean.class)
                .single();
    }

    void open(UUID event, boolean open, Instant at) {
        jdbc.sql("""
                insert into workshop.report (event_id, opened_at) values (:event, :at)
                on conflict (event_id) do update set opened_at = excluded.opened_at
                """)
                .param("event", event)
                .param("at", open ? Timestamp.from(at) : null)
                .update();
    }
}
