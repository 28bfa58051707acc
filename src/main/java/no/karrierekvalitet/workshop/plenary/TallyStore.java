package no.karrierekvalitet.workshop.plenary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Sums, and which devices are in them. */
@Repository
class TallyStore {

    private static final TypeReference<Map<String, Integer>> COUNTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    TallyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the device has answered before. */
    boolean mark(UUID event, UUID subject, UUID device) {
        jdbc.sql("insert into workshop.tally (subject_id, event_id) values (?, ?) on conflict do nothing")
                .params(subject, event)
                .update();
        return jdbc.sql("insert into workshop.voted (subject_id, device_id) values (?, ?) on conflict do nothing")
                        .params(subject, device)
                        .update()
                == 1;
    }

    /** Locked from here on until the answer is in. */
    Tally lock(UUID subject) {
        return tally(subject, " for update").orElseThrow();
    }

    Tally find(UUID subject) {
        return tally(subject, "").orElse(Tally.EMPTY);
    }

    private Optional<Tally> tally(UUID subject, String lock) {
        return jdbc.sql("select answers, counts from workshop.tally where subject_id = ?" + lock)
                .param(subject)
                .query((row, _) -> new Tally(row.getInt("answers"), json.readValue(row.getString("counts"), COUNTS)))
                .optional();
    }

    void put(UUID subject, Tally tally) {
        jdbc.sql("update workshop.tally set answers = ?, counts = ?::jsonb where subject_id = ?")
                .params(tally.answers(), json.writeValueAsString(tally.counts()), subject)
                .update();
    }

    /** A sum of an event that is brought in; false for a second one. */
    boolean bring(UUID event, UUID subject, Tally tally) {
        return jdbc.sql("""
                insert into workshop.tally (subject_id, event_id, answers, counts) values (?, ?, ?, ?::jsonb)
                on conflict do nothing
                """)
                        .params(subject, event, tally.answers(), json.writeValueAsString(tally.counts()))
                        .update()
                == 1;
    }

    boolean hasAnswered(UUID subject, UUID device) {
        return jdbc.sql("select exists (select from workshop.voted where subject_id = ? and device_id = ?)")
                .params(subject, device)
                .query(Boolean.class)
                .single();
    }

    /** Every sum of the event, with who is in it; the subjects. */
    List<UUID> forget(UUID event) {
        return jdbc.sql("delete from workshop.tally where event_id = ? returning subject_id")
                .param(event)
                .query((row, _) -> row.getObject("subject_id", UUID.class))
                .list();
    }

    int answers(UUID subject) {
        return jdbc.sql("select coalesce(max(answers), 0) from workshop.tally where subject_id = ?")
                .param(subject)
                .query(Integer.class)
                .single();
    }
}
