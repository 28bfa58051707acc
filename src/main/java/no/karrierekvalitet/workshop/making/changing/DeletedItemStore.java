package no.karrierekvalitet.workshop.making.changing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.workshop.programme.Item;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Items that can be had back for an hour. */
@Repository
class DeletedItemStore {

    static final Duration KEPT = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();

    DeletedItemStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Kept(Item item, int position) {}

    void keep(UUID event, Item item, int position) {
        jdbc.sql("""
                insert into workshop.deleted_item (id, event_id, content, position, deleted_at)
                values (?, ?, ?::jsonb, ?, ?)
                on conflict (id) do update
                   set content = excluded.content, position = excluded.position, deleted_at = excluded.deleted_at
                """)
                .params(item.id(), event, json.writeValueAsString(item), position, now())
                .update();
    }

    Optional<Kept> take(UUID event, UUID item) {
        return jdbc.sql("""
                delete from workshop.deleted_item where event_id = ? and id = ? returning content, position
                """)
                .params(event, item)
                .query((row, _) ->
                        new Kept(json.readValue(row.getString("content"), Item.class), row.getInt("position")))
                .optional();
    }

    void empty() {
        jdbc.sql("delete from workshop.deleted_item where deleted_at < ?")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
