package no.karrierekvalitet.development;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes goals. Every statement holds the person, so that nobody's plan is changed by somebody else. */
@Repository
class GoalStore {

    private final JdbcClient jdbc;

    GoalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, UUID person, String title, String why, Instant now) {
        jdbc.sql("""
                insert into development.goal (id, person_id, title, why, status, created_at)
                values (?, ?, ?, ?, 'ACTIVE', ?)
                """).params(id, person, title, why, Timestamp.from(now)).update();
    }

    /** An empty title is refused where no statement can stand for it. */
    boolean change(UUID person, UUID goal, @Nullable String title, String why) {
        return jdbc.sql("""
                update development.goal set title = :title, why = :why
                where id = :goal and person_id = :person and deleted_at is null
                and (statement_id is not null or :title::text is not null)
                """)
                        .param("title", title)
                        .param("why", why)
                        .param("goal", goal)
                        .param("person", person)
                        .update()
                == 1;
    }

    /** @param today when it is reached now; the day of a goal already reached stays */
    boolean stand(UUID person, UUID goal, GoalStatus status, LocalDate today) {
        return jdbc.sql("""
                update development.goal set
                    status = :status,
                    finished_on = case when :status <> 'DONE' then null when status = 'DONE' then finished_on else :today end
                where id = :goal and person_id = :person and deleted_at is null
                """)
                        .param("status", status.name())
                        .param("today", today)
                        .param("goal", goal)
                        .param("person", person)
                        .update()
                == 1;
    }

    /** Swaps places with the nearest goal of the same status; the first stays first and the last last. */
    boolean move(UUID person, UUID goal, boolean up) {
        return jdbc.sql("""
                with mine as (
                    select id, place, status from development.goal where person_id = :person and deleted_at is null
                ), moved as (
                    select * from mine where id = :goal
                ), other as (
                    select mine.* from mine join moved using (status)
                    where case when :up then mine.place < moved.place else mine.place > moved.place end
                    order by case when :up then -mine.place else mine.place end limit 1
                ), swapped as (
                    update development.goal set place = case goal.id when moved.id then other.place else moved.place end
                    from moved, other where goal.id in (moved.id, other.id)
                )
                select exists (select from moved)
                """)
                .param("person", person)
                .param("goal", goal)
                .param("up", up)
                .query(Boolean.class)
                .single();
    }

    boolean delete(UUID person, UUID goal, Instant now) {
        return jdbc.sql(
                                "update development.goal set deleted_at = ? where id = ? and person_id = ? and deleted_at is null")
                        .params(Timestamp.from(now), goal, person)
                        .update()
                == 1;
    }

    boolean restore(UUID person, UUID goal) {
        return jdbc.sql("update development.goal set deleted_at = null where id = ? and person_id = ?")
                        .params(goal, person)
                        .update()
                == 1;
    }
}
