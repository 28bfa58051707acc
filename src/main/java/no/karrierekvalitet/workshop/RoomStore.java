package no.karrierekvalitet.workshop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.platform.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where rooms are, as everybody reads it. */
@Repository
class RoomStore {

    private final JdbcClient jdbc;

    RoomStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Room> find(UUID event) {
        return jdbc.sql("""
                select event_id, version, item_id, step_id, phase, ends_at, remaining, message, message_at,
                       canvas, canvas_id, second_language
                  from workshop.room where event_id = ?
                """).param(event).query(RoomStore::room).optional();
    }

    private static Room room(ResultSet row, int number) throws SQLException {
        var remaining = row.getObject("remaining", Integer.class);
        var second = row.getString("second_language");
        return new Room(
                row.getObject("event_id", UUID.class),
                row.getLong("version"),
                row.getObject("item_id", UUID.class),
                row.getObject("step_id", UUID.class),
                Room.Phase.valueOf(row.getString("phase")),
                instant(row.getTimestamp("ends_at")),
                remaining == null ? null : Duration.ofSeconds(remaining),
                row.getString("message"),
                instant(row.getTimestamp("message_at")),
                Room.Canvas.valueOf(row.getString("canvas")),
                row.getObject("canvas_id", UUID.class),
                second == null ? null : Language.of(second).orElse(null));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
