package no.karrierekvalitet.development.thoughts;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.workshop.events.ThoughtTaken;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Turns thoughts into goals and activities, once each. */
@Repository
class ThoughtStore {

    private static final int GOAL = 200;
    private static final int ACTIVITY = 500;

    private final JdbcClient jdbc;

    ThoughtStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes it; not when it has been heard before, nor for a person who is gone. */
    boolean note(ThoughtTaken thought, Instant at) {
        return jdbc.sql("""
                insert into development.thought (id, person_id, event, path, at)
                select :id, person.id, :event, :path, :at from identity.person where person.id = :person
                on conflict do nothing
                """)
                        .param("id", thought.id())
                        .param("person", thought.person())
                        .param("event", thought.event())
                        .param("path", thought.path())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    UUID addGoal(UUID person, String title, Instant at) {
        var id = Ids.next();
        jdbc.sql("""
                insert into development.goal (id, person_id, title, why, status, created_at)
                values (?, ?, ?, '', 'ACTIVE', ?)
                """)
                .params(id, person, shortened(title, GOAL), Timestamp.from(at))
                .update();
        return id;
    }

    UUID addActivity(UUID goal, String text, Instant at) {
        var id = Ids.next();
        jdbc.sql("""
                insert into development.activity (id, goal_id, text, kind, with_whom, status, changed_at)
                values (?, ?, ?, 'EXPERIENCE', '', 'PLANNED', ?)
                """)
                .params(id, goal, shortened(text, ACTIVITY), Timestamp.from(at))
                .update();
        return id;
    }

    /** The person's goal that other things to do from the same report stand under. */
    Optional<UUID> goalFor(ThoughtTaken thought) {
        return jdbc.sql("""
                select goal.id from development.thought t join development.goal on goal.id = t.goal_id
                 where t.person_id = :person and t.activity_id is not null and goal.deleted_at is null
                   and split_part(t.path, '#', 1) = split_part(:path, '#', 1)
                 order by t.at desc limit 1
                """)
                .param("person", thought.person())
                .param("path", thought.path())
                .query((row, _) -> row.getObject("id", UUID.class))
                .optional();
    }

    void became(UUID thought, UUID goal, @Nullable UUID activity) {
        jdbc.sql("update development.thought set goal_id = :goal, activity_id = :activity where id = :id")
                .param("id", thought)
                .param("goal", goal)
                .param("activity", activity)
                .update();
    }

    /** The goal it became or stands under; empty when that is gone. */
    Optional<Optional<UUID>> goalOf(UUID person, UUID thought) {
        return jdbc.sql("""
                select goal.id from development.thought t
                  left join development.goal on goal.id = t.goal_id and goal.deleted_at is null
                 where t.person_id = ? and t.id = ?
                """)
                .params(person, thought)
                .query((row, _) -> Optional.ofNullable(row.getObject("id", UUID.class)))
                .optional();
    }

    List<Origin> of(UUID person, UUID goal) {
        return jdbc.sql("""
                select activity_id, event, path from development.thought where person_id = ? and goal_id = ? order by at
                """)
                .params(person, goal)
                .query((row, _) -> new Origin(
                        row.getObject("activity_id", UUID.class), row.getString("event"), row.getString("path")))
                .list();
    }

    private static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + "…";
    }
}
