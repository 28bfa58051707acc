package no.karrierekvalitet.workshop.room;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counters of what was refused. */
@Repository
class IncidentStore {

    private static final String AGAIN = """
            on conflict (event_id, kind, table_id, day) do update set count = incident.count + 1, last_at = :now
            """;

    private final JdbcClient jdbc;

    IncidentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void count(UUID event, String kind, @Nullable UUID table, LocalDate day, Instant now) {
        jdbc.sql("""
                insert into workshop.incident (event_id, kind, table_id, day, count, last_at)
                values (:event, :kind, :table, :day, 1, :now)
                """ + AGAIN)
                .param("event", event)
                .param("kind", kind)
                .param("table", table)
                .param("day", day)
                .param("now", Timestamp.from(now))
                .update();
    }

    void countForAllRunning(String kind, LocalDate day, Instant now) {
        jdbc.sql("""
                insert into workshop.incident (event_id, kind, table_id, day, count, last_at)
                select id, :kind, null, :day, 1, :now from workshop.event where status = 'RUNNING' order by id
                """ + AGAIN)
                .param("kind", kind)
                .param("day", day)
                .param("now", Timestamp.from(now))
                .update();
    }

    List<Incidents.Incident> of(UUID event, LocalDate day) {
        return jdbc.sql("""
                select i.kind, t.number, i.count, i.last_at
                  from workshop.incident i left join workshop.round_table t on t.id = i.table_id
                 where i.event_id = ? and i.day = ? order by i.last_at desc, i.kind
                """)
                .params(event, day)
                .query((row, _) -> new Incidents.Incident(
                        row.getString("kind"),
                        row.getObject("number", Integer.class),
                        row.getInt("count"),
                        row.getTimestamp("last_at").toInstant()))
                .list();
    }
}
