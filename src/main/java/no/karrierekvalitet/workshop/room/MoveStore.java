package no.karrierekvalitet.workshop.room;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import no.karrierekvalitet.workshop.Room;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where rooms are, as the facilitator changes it, and every move they made. */
@Repository
class MoveStore {

    private final JdbcClient jdbc;

    MoveStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One mover at a time; the others wait here and then see what happened. */
    void lock(UUID event, Instant now) {
        jdbc.sql("""
                insert into workshop.room (event_id, canvas, changed_at) values (?, 'WELCOME', ?)
                on conflict (event_id) do nothing
                """).params(event, Timestamp.from(now)).update();
        jdbc.sql("select version from workshop.room where event_id = ? for update")
                .param(event)
                .query(Long.class)
                .single();
    }

    void put(Room room, Move.Kind kind, Instant now) {
        var remaining = room.remaining();
        var second = room.second();
        jdbc.sql("""
                update workshop.room
                   set version = :version, item_id = :item, step_id = :step, phase = :phase, ends_at = :ends,
                       remaining = :remaining, message = :message, message_at = :messageAt, canvas = :canvas,
                       canvas_id = :canvasId, second_language = :second, changed_at = :now
                 where event_id = :event
                """)
                .param("event", room.event())
                .param("version", room.version())
                .param("item", room.item())
                .param("step", room.step())
                .param("phase", room.phase().name())
                .param("ends", timestamp(room.endsAt()))
                .param("remaining", remaining == null ? null : remaining.toSeconds())
                .param("message", room.message())
                .param("messageAt", timestamp(room.messageAt()))
                .param("canvas", room.canvas().name())
                .param("canvasId", room.canvasId())
                .param("second", second == null ? null : second.code())
                .param("now", Timestamp.from(now))
                .update();
        record(room, kind, now);
    }

    private void record(Room room, Move.Kind kind, Instant now) {
        jdbc.sql("""
                insert into workshop.move (event_id, version, kind, item_id, step_id, at)
                values (:event, :version, :kind, :item, :step, :now)
                """)
                .param("event", room.event())
                .param("version", room.version())
                .param("kind", kind.name())
                .param("item", room.item())
                .param("step", room.step())
                .param("now", Timestamp.from(now))
                .update();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
