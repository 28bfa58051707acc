package no.karrierekvalitet.workshop.people;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Lists that wait for the organiser to agree. */
@Repository
class ListStore {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST_NAME = 200;

    private final JdbcClient jdbc;

    ListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Stored(String fileName, PeopleList list) {}

    void lock(UUID event) {
        jdbc.sql("select id from workshop.event where id = ? for update")
                .param(event)
                .query(UUID.class)
                .optional();
    }

    void add(UUID id, UUID event, String fileName, PeopleList list, Instant now) {
        var name = fileName.replaceAll("\\p{Cntrl}|[\\ud800-\\udfff]", " ").strip();
        jdbc.sql("""
                insert into workshop.people_list (id, event_id, file_name, content, received_at)
                values (?, ?, ?, cast(? as jsonb), ?)
                """)
                .params(
                        id,
                        event,
                        name.substring(0, Math.min(name.length(), LONGEST_NAME)),
                        JSON.writeValueAsString(list),
                        Timestamp.from(now))
                .update();
    }

    Optional<Stored> find(UUID event, UUID list) {
        return jdbc.sql("select file_name, content from workshop.people_list where event_id = ? and id = ?")
                .params(event, list)
                .query((row, _) -> new Stored(
                        row.getString("file_name"), JSON.readValue(row.getString("content"), PeopleList.class)))
                .optional();
    }

    void remove(UUID list) {
        jdbc.sql("delete from workshop.people_list where id = ?").param(list).update();
    }
}
