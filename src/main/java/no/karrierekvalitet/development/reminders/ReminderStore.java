package no.karrierekvalitet.development.reminders;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people want to be reminded of, and what they have been reminded of. */
@Repository
class ReminderStore {

    private final JdbcClient jdbc;

    ReminderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Settings(Choice choice, String stopToken) {}

    /** @param first day of the first activity, when there are any */
    record Coming(int count, Optional<LocalDate> first) {}

    Optional<Settings> settings(UUID person) {
        return jdbc.sql("select * from development.reminders where person_id = ?")
                .param(person)
                .query((row, _) -> new Settings(
                        new Choice(row.getBoolean("monthly"), row.getBoolean("week_ahead")),
                        row.getString("stop_token")))
                .optional();
    }

    Optional<Choice> choice(UUID person) {
        return settings(person).map(Settings::choice);
    }

    /** Somebody who changes their mind keeps the address in e-mails they already have. */
    void keep(UUID person, Choice choice, String newToken) {
        jdbc.sql("""
                insert into development.reminders (person_id, monthly, week_ahead, stop_token) values (?, ?, ?, ?)
                on conflict (person_id) do update set monthly = excluded.monthly, week_ahead = excluded.week_ahead
                """)
                .params(person, choice.monthly(), choice.weekAhead(), newToken)
                .update();
    }

    void forget(UUID person) {
        jdbc.sql("delete from development.reminders where person_id = ?")
                .param(person)
                .update();
    }

    boolean knows(String token) {
        return jdbc.sql("select exists (select from development.reminders where stop_token = ?)")
                .param(token)
                .query(Boolean.class)
                .single();
    }

    boolean stop(String token) {
        return jdbc.sql("delete from development.reminders where stop_token = ?")
                        .param(token)
                        .update()
                == 1;
    }

    List<UUID> people() {
        return jdbc.sql("select person_id from development.reminders order by person_id")
                .query((row, _) -> row.getObject("person_id", UUID.class))
                .list();
    }

    int activeGoals(UUID person) {
        return jdbc.sql("""
                select count(*) from development.goal where person_id = ? and status = 'ACTIVE' and deleted_at is null
                """).param(person).query(Integer.class).single();
    }

    /** Whether the month had not been noted before. */
    boolean noteMonth(UUID person, YearMonth month, LocalDate today) {
        return jdbc.sql(
                                "insert into development.reminded (person_id, subject, on_day) values (?, ?, ?) on conflict do nothing")
                        .params(person, "month:" + month, today)
                        .update()
                == 1;
    }

    /** Notes what is planned for the next seven days, each activity once for each date it gets, and says what was new. */
    Coming noteComing(UUID person, LocalDate today) {
        return jdbc.sql("""
                with coming as (
                    select 'activity:' || activity.id || ':' || starts_on as subject, starts_on
                    from development.activity join development.goal on goal.id = activity.goal_id
                    where goal.person_id = :person and goal.status = 'ACTIVE' and goal.deleted_at is null
                    and activity.status = 'PLANNED' and activity.deleted_at is null
                    and starts_on between :today::date + 1 and :today::date + 7
                ), noted as (
                    insert into development.reminded (person_id, subject, on_day)
                    select :person, subject, :today from coming on conflict do nothing returning subject
                )
                select count(*) as count, min(starts_on) as first from coming join noted using (subject)
                """)
                .param("person", person)
                .param("today", today)
                .query((row, _) ->
                        new Coming(row.getInt("count"), Optional.ofNullable(row.getObject("first", LocalDate.class))))
                .single();
    }

    void forgetBefore(LocalDate day) {
        jdbc.sql("delete from development.reminded where on_day < ?").param(day).update();
    }
}
