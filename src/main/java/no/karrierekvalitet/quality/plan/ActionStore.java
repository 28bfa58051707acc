package no.karrierekvalitet.quality.plan;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What services have set out to do. */
@Repository
class ActionStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    ActionStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(UUID id, NewAction action) {
        jdbc.sql("""
                insert into quality.action
                       (id, service_id, title, measure, responsible, due, source, source_id, element, created_at, changed_at)
                values (:id, :service, :title, :measure, :responsible, :due, :source, :sourceId, :element, :now, :now)
                """)
                .param("id", id)
                .param("service", action.service())
                .param("title", action.title())
                .param("measure", action.measure())
                .param("responsible", action.responsible())
                .param("due", action.due())
                .param("source", action.source().name())
                .param("sourceId", action.sourceId())
                .param("element", action.element())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
