package no.karrierekvalitet.development;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the log. A goal and an activity named with an entry must be the same person's, and belong together. */
@Repository
class EntryStore {

    private static final String OWN = """
            (:goal::uuid is null or exists (
                select from development.goal where id = :goal and person_id = :person and deleted_at is null))
            and (:activity::uuid is null or exists (
                select from development.activity where id = :activity and goal_id = :goal and deleted_at is null))
            """;

    private final JdbcClient jdbc;

    EntryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean add(UUID id, UUID person, Entry.Text text) {
        return write("""
                insert into development.entry (id, person_id, goal_id, activity_id, happened_on, did, learned, link)
                select :id, :person, :goal, :activity, :on, :did, :learned, :link where
                """ + OWN, id, person, text);
    }

    boolean change(UUID person, UUID entry, Entry.Text text) {
        return write("""
                update development.entry
                set goal_id = :goal, activity_id = :activity, happened_on = :on, did = :did, learned = :learned, link = :link
                where id = :id and person_id = :person and deleted_at is null and
                """ + OWN, entry, person, text);
    }

    private boolean write(String sql, UUID id, UUID person, Entry.Text text) {
        return jdbc.sql(sql)
                        .param("id", id)
                        .param("person", person)
                        .param("goal", text.goal())
                        .param("activity", text.activity())
                        .param("on", text.on())
                        .param("did", text.did())
                        .param("learned", text.learned())
                        .param("link", text.link())
                        .update()
                == 1;
    }

    boolean delete(UUID person, UUID entry, Instant now) {
        return jdbc.sql(
                                "update development.entry set deleted_at = ? where id = ? and person_id = ? and deleted_at is null")
                        .params(Timestamp.from(now), entry, person)
                        .update()
                == 1;
    }

    boolean restore(UUID person, UUID entry) {
        return jdbc.sql("update development.entry set deleted_at = null where id = ? and person_id = ?")
                        .params(entry, person)
                        .update()
                == 1;
    }
}
