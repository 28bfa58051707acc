package no.karrierekvalitet.quality.plan;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The story of plans. */
@Repository
class ChangeStore {

    private final JdbcClient jdbc;

    ChangeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID service, Change change) {
        jdbc.sql("""
                insert into quality.action_change (service_id, action_id, title, what, before, after, at)
                values (:service, :action, :title, :what, :before, :after, :at)
                """)
                .param("service", service)
                .param("action", change.action())
                .param("title", change.title())
                .param("what", change.what().name())
                .param("before", change.before())
                .param("after", change.after())
                .param("at", Timestamp.from(change.at()))
                .update();
    }

    /** Newest first. */
    List<Change> of(UUID service, Instant since, int limit) {
        return jdbc.sql("""
                select * from quality.action_change where service_id = :service and at >= :since
                 order by at desc, id desc limit :limit
                """)
                .param("service", service)
                .param("since", Timestamp.from(since))
                .param("limit", limit)
                .query((row, _) -> new Change(
                        row.getObject("action_id", UUID.class),
                        row.getString("title"),
                        Change.What.valueOf(row.getString("what")),
                        row.getString("before"),
                        row.getString("after"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }
}
