package no.karrierekvalitet.development;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes activities. Every statement reaches them through the goal of the person who asks. */
@Repository
class ActivityStore {

    private static final String OWN =
            " and goal_id in (select id from development.goal where person_id = :person and deleted_at is null)";

    private final JdbcClient jdbc;

    ActivityStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A suggestion is taken once per goal; taken again, nothing happens. */
    boolean add(UUID id, UUID person, UUID goal, Activity.Text text, @Nullable String suggestion, Instant now) {
        return write("""
                insert into development.activity
                    (id, goal_id, text, kind, starts_on, ends_on, with_whom, suggestion_id, status, changed_at)
                select :id, goal.id, :text, :kind, :from, :to, :with, :suggestion, 'PLANNED', :now
                from development.goal
                where goal.id = :goal and person_id = :person and deleted_at is null and not exists (
                    select from development.activity taken
                    where taken.goal_id = goal.id and taken.suggestion_id = :suggestion and taken.deleted_at is null)
                """, text, now)
                        .param("id", id)
                        .param("person", person)
                        .param("goal", goal)
                        .param("suggestion", suggestion)
                        .update()
                == 1;
    }

    boolean change(UUID person, UUID activity, Activity.Text text, Instant now) {
        return write("""
                update development.activity set
                    text = :text, kind = :kind, starts_on = :from, ends_on = :to, with_whom = :with, changed_at = :now
                where id = :id and deleted_at is null
                """ + OWN, text, now)
                        .param("id", activity)
                        .param("person", person)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec write(String sql, Activity.Text text, Instant now) {
        return jdbc.sql(sql)
                .param("text", text.text())
                .param("kind", text.kind().name())
                .param("from", text.from())
                .param("to", text.to())
                .param("with", text.withWhom())
                .param("now", Timestamp.from(now));
    }

    /** @param today when it is done now; the day of one already done stays */
    boolean stand(UUID person, UUID activity, ActivityStatus status, LocalDate today, Instant now) {
        return jdbc.sql("""
                update development.activity set
                    status = :status, changed_at = :now,
                    done_on = case when :status <> 'DONE' then null when status = 'DONE' then done_on else :today end
                where id = :id and deleted_at is null
                """ + OWN)
                        .param("status", status.name())
                        .param("today", today)
                        .param("now", Timestamp.from(now))
                        .param("id", activity)
                        .param("person", person)
                        .update()
                == 1;
    }

    /** Swaps places with the nearest open activity of the same goal; the first stays first and the last last. */
    boolean move(UUID person, UUID activity, boolean up) {
        return jdbc.sql("""
                with open as (
                    select id, place, goal_id from development.activity
                    where deleted_at is null and status in ('PLANNED', 'DOING')
                """ + OWN + """
                ), moved as (
                    select * from open where id = :id
                ), other as (
                    select open.* from open join moved using (goal_id)
                    where case when :up then open.place < moved.place else open.place > moved.place end
                    order by case when :up then -open.place else open.place end limit 1
                ), swapped as (
                    update development.activity a set place = case a.id when moved.id then other.place else moved.place end
                    from moved, other where a.id in (moved.id, other.id)
                )
                select exists (select from moved)
                """)
                .param("person", person)
                .param("id", activity)
                .param("up", up)
                .query(Boolean.class)
                .single();
    }

    boolean delete(UUID person, UUID activity, Instant now) {
        return jdbc.sql("update development.activity set deleted_at = :now where id = :id and deleted_at is null" + OWN)
                        .param("now", Timestamp.from(now))
                        .param("id", activity)
                        .param("person", person)
                        .update()
                == 1;
    }

    boolean restore(UUID person, UUID activity) {
        return jdbc.sql("update development.activity set deleted_at = null where id = :id" + OWN)
                        .param("id", activity)
                        .param("person", person)
                        .update()
                == 1;
    }
}
