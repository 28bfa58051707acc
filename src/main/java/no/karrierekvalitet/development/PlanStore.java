package no.karrierekvalitet.development;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads a person's whole plan: small, so always whole. */
@Repository
class PlanStore {

    private final JdbcClient jdbc;

    PlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Plan plan(UUID person) {
        return new Plan(goals(person, activities(person)), entries(person));
    }

    private List<Goal> goals(UUID person, List<Activity> activities) {
        var byGoal = activities.stream().collect(Collectors.groupingBy(Activity::goal));
        return jdbc.sql("select * from development.goal where person_id = ? and deleted_at is null order by place")
                .param(person)
                .query((row, _) -> goal(row, byGoal.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    private List<Activity> activities(UUID person) {
        return jdbc.sql("""
                select activity.* from development.activity
                join development.goal on goal.id = activity.goal_id
                where goal.person_id = ? and goal.deleted_at is null and activity.deleted_at is null
                order by activity.place
                """).param(person).query((row, _) -> activity(row)).list();
    }

    private List<Entry> entries(UUID person) {
        return jdbc.sql("""
                select entry.*, goal.id as live_goal_id, activity.id as live_activity_id from development.entry
                left join development.goal on goal.id = entry.goal_id and goal.deleted_at is null
                left join development.activity on activity.id = entry.activity_id
                    and activity.deleted_at is null and activity.goal_id = goal.id
                where entry.person_id = ? and entry.deleted_at is null
                order by entry.happened_on desc, entry.id desc
                """).param(person).query((row, _) -> entry(row)).list();
    }

    private static Goal goal(ResultSet row, List<Activity> activities) throws SQLException {
        var edition = row.getObject("edition_id", UUID.class);
        return new Goal(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("why"),
                edition == null ? null : new StatementRef(edition, row.getString("statement_id")),
                GoalStatus.valueOf(row.getString("status")),
                row.getTimestamp("created_at").toInstant(),
                day(row, "finished_on"),
                activities);
    }

    private static Activity activity(ResultSet row) throws SQLException {
        var text = new Activity.Text(
                row.getString("text"),
                ActivityKind.valueOf(row.getString("kind")),
                day(row, "starts_on"),
                day(row, "ends_on"),
                row.getString("with_whom"));
        return new Activity(
                row.getObject("id", UUID.class),
                row.getObject("goal_id", UUID.class),
                text,
                row.getString("suggestion_id"),
                ActivityStatus.valueOf(row.getString("status")),
                day(row, "done_on"),
                row.getTimestamp("changed_at").toInstant());
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var text = new Entry.Text(
                row.getObject("live_goal_id", UUID.class),
                row.getObject("live_activity_id", UUID.class),
                row.getObject("happened_on", LocalDate.class),
                row.getString("did"),
                row.getString("learned"),
                row.getString("link"));
        return new Entry(row.getObject("id", UUID.class), text);
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
