package no.karrierekvalitet.workshop.making.guide;

import java.util.UUID;
import no.karrierekvalitet.workshop.RehearsalEnded;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Forgets what was written and done in a rehearsal; features with tables of their own do the same with theirs. */
@Repository
class RehearsalStore {

    private final JdbcClient jdbc;

    RehearsalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Written written(UUID event) {
        return jdbc.sql("""
                select (select count(*) from workshop.note where event_id = :event and deleted_at is null) as notes,
                       (select count(*) from workshop.summary s join workshop.item i on i.id = s.item_id
                         where i.event_id = :event) as summaries,
                       (select count(*) from workshop.move where event_id = :event) as moves
                """)
                .param("event", event)
                .query((row, _) -> new Written(row.getInt("notes"), row.getInt("summaries"), row.getInt("moves")))
                .single();
    }

    @EventListener
    void forget(RehearsalEnded ended) {
        forget(
                ended.event(),
                "delete from workshop.summary where item_id in" + " (select id from workshop.item where event_id = ?)");
        forget(ended.event(), "delete from workshop.note where event_id = ?");
        forget(ended.event(), "delete from workshop.receipt where event_id = ?");
        forget(ended.event(), "delete from workshop.incident where event_id = ?");
        forget(ended.event(), "delete from workshop.move where event_id = ?");
        forget(ended.event(), "delete from workshop.device where event_id = ? and simulated");
        forget(
                ended.event(),
                "delete from workshop.table_state where table_id in"
                        + " (select id from workshop.round_table where event_id = ?)");
        forget(
                ended.event(),
                "update workshop.poll set status = 'WAITING' where item_id in"
                        + " (select id from workshop.item where event_id = ?)");
        standStill(ended.event());
    }

    /** Before the first step again; the version grows, so that every screen hears of it. */
    private void standStill(UUID event) {
        forget(event, """
                update workshop.room
                   set version = version + 1, item_id = null, step_id = null, phase = 'WAITING', ends_at = null,
                       remaining = null, message = '', message_at = null, canvas = 'WELCOME', canvas_id = null
                 where event_id = ?
                """);
    }

    private void forget(UUID event, String sql) {
        jdbc.sql(sql).param(event).update();
    }
}
