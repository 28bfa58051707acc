package no.karrierekvalitet.development.demo;

import java.sql.Timestamp;
import java.util.UUID;
import no.karrierekvalitet.development.Activity;
import no.karrierekvalitet.development.Entry;
import no.karrierekvalitet.development.Goal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes plans as they stand after two years. */
@Repository
class DemoPlanStore {

    private final JdbcClient jdbc;

    DemoPlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID person, Goal goal) {
        var statement = goal.statement();
        jdbc.sql("""
                insert into development.goal
                    (id, person_id, title, why, edition_id, statement_id, status, created_at, finished_on)
                values (:id, :person, :title, :why, :edition, :statement, :status, :created, :finished)
                """)
                .param("id", goal.id())
                .param("person", person)
                .param("title", goal.title())
                .param("why", goal.why())
                .param("edition", statement == null ? null : statement.edition())
                .param("statement", statement == null ? null : statement.id())
                .param("status", goal.status().name())
                .param("created", Timestamp.from(goal.createdAt()))
                .param("finished", goal.finishedOn())
                .update();
        goal.activities().forEach(this::add);
    }

    private void add(Activity activity) {
        var text = activity.text();
        jdbc.sql("""
                insert into development.activity
                    (id, goal_id, text, kind, starts_on, with_whom, suggestion_id, status, changed_at, done_on)
                values (:id, :goal, :text, :kind, :from, :with, :suggestion, :status, :changed, :done)
                """)
                .param("id", activity.id())
                .param("goal", activity.goal())
                .param("text", text.text())
                .param("kind", text.kind().name())
                .param("from", text.from())
                .param("with", text.withWhom())
                .param("suggestion", activity.suggestion())
                .param("status", activity.status().name())
                .param("changed", Timestamp.from(activity.changedAt()))
                .param("done", activity.doneOn())
                .update();
    }

    void add(UUID person, Entry entry) {
        var text = entry.text();
        jdbc.sql("""
                insert into development.entry (id, person_id, goal_id, activity_id, happened_on, did, learned)
                values (:id, :person, :goal, :activity, :on, :did, :learned)
                """)
                .param("id", entry.id())
                .param("person", person)
                .param("goal", text.goal())
                .param("activity", text.activity())
                .param("on", text.on())
                .param("did", text.did())
                .param("learned", text.learned())
                .update();
    }
}
