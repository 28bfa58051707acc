package no.karrierekvalitet.quality.rounds.reminders;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is to be reminded of a round. */
@Repository
class RoundReminderStore {

    private final JdbcClient jdbc;

    RoundReminderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Somebody who is asked, belongs to the service or is a partner, has not said that they are done, and has not stopped
     * reminders.
     *
     * @param person null for a partner
     * @param email a partner's; null for a person, who has their own
     * @param subject what it is about: the week before, or the day before
     */
    record Due(
            UUID participant,
            @Nullable UUID person,
            @Nullable String email,
            UUID round,
            @Nullable UUID startedBy,
            String service,
            LocalDate deadline,
            String stop,
            String subject) {}

    List<Due> due(LocalDate today) {
        return jdbc.sql("""
                select p.id, p.person_id, p.email, r.id as round, r.started_by, s.name, r.deadline, p.stop_token,
                       case when r.deadline <= :today::date + 1 then 'day' else 'week' end as subject
                from quality.round r
                join identity.service s on s.id = r.service_id
                join quality.participant p on p.round_id = r.id
                where r.phase = 'ANSWERING' and r.remind and r.deadline between :today::date and :today::date + 7
                and p.done_at is null and p.stop_token is not null
                and (p.person_id is null
                     or exists (select from identity.membership m where m.person_id = p.person_id
                                and m.service_id = r.service_id and m.valid_from <= :today
                                and (m.valid_to is null or m.valid_to > :today)))
                order by p.id
                """)
                .param("today", today)
                .query((row, _) -> new Due(
                        row.getObject("id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getString("email"),
                        row.getObject("round", UUID.class),
                        row.getObject("started_by", UUID.class),
                        row.getString("name"),
                        row.getObject("deadline", LocalDate.class),
                        row.getString("stop_token"),
                        row.getString("subject")))
                .list();
    }

    /** @return whether it had not been noted before */
    boolean note(UUID participant, String subject) {
        return jdbc.sql(
                                "insert into quality.round_reminded (participant_id, subject) values (?, ?) on conflict do nothing")
                        .params(participant, subject)
                        .update()
                == 1;
    }

    /** Another link to a partner's place. */
    void link(UUID participant, byte[] fingerprint) {
        jdbc.sql("insert into quality.partner_link (fingerprint, participant_id) values (?, ?)")
                .params(fingerprint, participant)
                .update();
    }

    boolean knows(String token) {
        return jdbc.sql("select exists (select from quality.participant where stop_token = ?)")
                .param(token)
                .query(Boolean.class)
                .single();
    }

    boolean stop(String token) {
        return jdbc.sql("update quality.participant set stop_token = null where stop_token = ?")
                        .param(token)
                        .update()
                == 1;
    }
}
