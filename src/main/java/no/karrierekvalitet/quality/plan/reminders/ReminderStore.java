package no.karrierekvalitet.quality.plan.reminders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who wants to be reminded, and what they have been reminded of. */
@Repository
class ReminderStore {

    private final JdbcClient jdbc;

    ReminderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param first day on which one of the actions is due */
    record Coming(UUID service, String name, int count, LocalDate first) {}

    Optional<String> stopToken(UUID person) {
        return jdbc.sql("select stop_token from quality.reminders where person_id = ?")
                .param(person)
                .query(String.class)
                .optional();
    }

    /** Somebody who asks again keeps the address in e-mails they already have. */
    void keep(UUID person, String newToken) {
        jdbc.sql("insert into quality.reminders (person_id, stop_token) values (?, ?) on conflict do nothing")
                .params(person, newToken)
                .update();
    }

    void forget(UUID person) {
        jdbc.sql("delete from quality.reminders where person_id = ?")
                .param(person)
                .update();
    }

    boolean knows(String token) {
        return jdbc.sql("select exists (select from quality.reminders where stop_token = ?)")
                .param(token)
                .query(Boolean.class)
                .single();
    }

    boolean stop(String token) {
        return jdbc.sql("delete from quality.reminders where stop_token = ?")
                        .param(token)
                        .update()
                == 1;
    }

    List<UUID> people() {
        return jdbc.sql("select person_id from quality.reminders order by person_id")
                .query((row, _) -> row.getObject("person_id", UUID.class))
                .list();
    }

    /** Notes what is due within seven days, each action once for each date it gets, and says what was new, by service. */
    List<Coming> noteComing(UUID person, LocalDate today) {
        return jdbc.sql("""
                with coming as (
                    select a.service_id, a.due, 'action:' || a.id || ':' || a.due as subject from quality.action a
                     where a.responsible = :person and a.status in ('PLANNED', 'UNDER_WAY') and a.deleted_at is null
                       and a.due between :today::date and :today::date + 7
                       and exists (select from identity.membership m where m.person_id = :person
                                   and m.service_id = a.service_id and m.role <> 'OWNER' and m.valid_from <= :today
                                   and (m.valid_to is null or m.valid_to > :today))
                ), noted as (
                    insert into quality.reminded (person_id, subject, on_day)
                    select :person, subject, :today from coming on conflict do nothing returning subject
                )
                select s.id, s.name, count(*) as count, min(due) as first
                  from coming join noted using (subject) join identity.service s on s.id = coming.service_id
                 group by s.id, s.name order by s.name
                """)
                .param("person", person)
                .param("today", today)
                .query((row, _) -> new Coming(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getInt("count"),
                        row.getObject("first", LocalDate.class)))
                .list();
    }

    void forgetBefore(LocalDate day) {
        jdbc.sql("delete from quality.reminded where on_day < ?").param(day).update();
    }
}
