package no.karrierekvalitet.workshop.table;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import no.karrierekvalitet.workshop.table.Opening.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the room is and was. */
@Repository
class TimelineStore {

    private static final Place NOWHERE = new Place(null, null, false, false);

    private final JdbcClient jdbc;

    TimelineStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Place now(UUID event) {
        return jdbc.sql("""
                select r.item_id, r.step_id, coalesce(s.mode = 'INDIVIDUAL', false) as individual,
                       r.phase in ('RUNNING', 'PAUSED') as under_way
                  from workshop.room r left join workshop.step s on s.id = r.step_id
                 where r.event_id = ?
                """).param(event).query(TimelineStore::place).optional().orElse(NOWHERE);
    }

    Place at(UUID event, Instant time) {
        return jdbc.sql("""
                select m.item_id, m.step_id, coalesce(s.mode = 'INDIVIDUAL', false) as individual,
                       m.kind not in ('DAY_END', 'END') as under_way
                  from workshop.move m left join workshop.step s on s.id = m.step_id
                 where m.event_id = ? and m.at <= ?
                 order by m.version desc limit 1
                """)
                .params(event, Timestamp.from(time))
                .query(TimelineStore::place)
                .optional()
                .orElse(NOWHERE);
    }

    private static Place place(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Place(
                row.getObject("item_id", UUID.class),
                row.getObject("step_id", UUID.class),
                row.getBoolean("individual"),
                row.getBoolean("under_way"));
    }
}
