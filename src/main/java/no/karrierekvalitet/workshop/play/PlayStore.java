package no.karrierekvalitet.workshop.play;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Plays, and wiping what they left. */
@Repository
class PlayStore {

    private static final String SIMULATED = "select id from workshop.device where event_id = :event and simulated";

    private final JdbcClient jdbc;

    PlayStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Play> find(UUID event) {
        return jdbc.sql("select * from workshop.play where event_id = ?")
                .param(event)
                .query(PlayStore::play)
                .optional();
    }

    /** Begins one, unless one is running whose heart beats. */
    boolean begin(Play play, Instant alive) {
        return jdbc.sql("""
            insert into workshop.play (event_id, speed, phones, leads, person_id, status, started_at, beat_at)
            values (:event, :speed, :phones, :leads, :person, 'RUNNING', :now, :now)
            on conflict (event_id) do update
               set speed = excluded.speed, phones = excluded.phones, leads = excluded.leads,
                   person_id = excluded.person_id, status = 'RUNNING', reason = '',
                   started_at = excluded.started_at, beat_at = excluded.beat_at
             where play.status = 'STOPPED' or play.beat_at < :alive
            """)
                        .param("event", play.event())
                        .param("speed", play.speed())
                        .param("phones", play.phones())
                        .param("leads", play.leads())
                        .param("person", play.person())
                        .param("now", Timestamp.from(play.started()))
                        .param("alive", Timestamp.from(alive))
                        .update()
                == 1;
    }

    /** Whether it is still to go on. */
    boolean beat(UUID event, Instant started, Instant now) {
        return jdbc.sql("""
            update workshop.play set beat_at = :now
             where event_id = :event and status = 'RUNNING' and started_at = :started
            """)
                        .param("now", Timestamp.from(now))
                        .param("event", event)
                        .param("started", Timestamp.from(started))
                        .update()
                == 1;
    }

    void stop(UUID event, Play.Reason reason) {
        jdbc.sql("update workshop.play set status = 'STOPPED', reason = ? where event_id = ? and status = 'RUNNING'")
                .params(reason.name(), event)
                .update();
    }

    int simulated(UUID event) {
        return jdbc.sql("select count(*) from (" + SIMULATED + ") devices")
                .param("event", event)
                .query(Integer.class)
                .single();
    }

    /** Devices of an earlier play leave; what they wrote stays until it is wiped. */
    void leave(UUID event) {
        change("update workshop.device set table_id = null where event_id = :event and simulated", event);
    }

    /** What simulated devices wrote, agreed to and voted, and the devices themselves. */
    void wipe(UUID event) {
        change(
                "update workshop.note set merged_into = null where merged_into in"
                        + " (select id from workshop.note where device_id in (" + SIMULATED + "))",
                event);
        change("delete from workshop.note where device_id in (" + SIMULATED + ")", event);
        change("""
            delete from workshop.summary s where s.table_id in
                (select id from workshop.round_table where event_id = :event)
               and not exists (select from workshop.agreement a join workshop.device d on d.id = a.device_id
                                where a.table_id = s.table_id and a.item_id = s.item_id and not d.simulated)
            """, event);
        change("""
            delete from workshop.tally t where t.event_id = :event
               and not exists (select from workshop.voted v join workshop.device d on d.id = v.device_id
                                where v.subject_id = t.subject_id and not d.simulated)
            """, event);
        change("""
            update workshop.table_state set help_since = null, help_taken_by = null, ready_item = null
             where table_id in (select id from workshop.round_table where event_id = :event)
            """, event);
        change("delete from workshop.device where event_id = :event and simulated", event);
    }

    /** The play itself, too; whoever performs it stops at the next beat. */
    void forget(UUID event) {
        change("delete from workshop.play where event_id = :event", event);
    }

    private void change(String sql, UUID event) {
        jdbc.sql(sql).param("event", event).update();
    }

    private static Play play(ResultSet row, int number) throws SQLException {
        var reason = row.getString("reason");
        return new Play(
                row.getObject("event_id", UUID.class),
                row.getInt("speed"),
                row.getInt("phones"),
                row.getBoolean("leads"),
                row.getObject("person_id", UUID.class),
                row.getString("status").equals("RUNNING"),
                reason.isEmpty() ? Play.Reason.NONE : Play.Reason.valueOf(reason),
                row.getTimestamp("started_at").toInstant(),
                row.getTimestamp("beat_at").toInstant());
    }
}
