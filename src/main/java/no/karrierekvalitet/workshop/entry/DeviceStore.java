package no.karrierekvalitet.workshop.entry;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.workshop.Device;
import no.karrierekvalitet.workshop.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Joined browsers as they are written. */
@Repository
class DeviceStore {

    private final JdbcClient jdbc;

    DeviceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Joining again changes what the device is, never who it is; where it sat and whose it was stay unless told anew. */
    Device join(
            UUID event,
            byte[] fingerprint,
            Part kind,
            @Nullable UUID pass,
            @Nullable UUID table,
            @Nullable UUID participant,
            Instant now) {
        return jdbc.sql("""
                insert into workshop.device as d
                       (id, event_id, kind, pass_id, table_id, participant_id, fingerprint, joined_at, seen_at)
                values (:id, :event, :kind, :pass, :table, :participant, :fingerprint, :now, :now)
                on conflict (event_id, fingerprint) do update
                   set kind = excluded.kind, pass_id = excluded.pass_id, seen_at = excluded.seen_at,
                       table_id = coalesce(excluded.table_id, d.table_id),
                       participant_id = coalesce(excluded.participant_id, d.participant_id)
                returning id, kind, table_id, participant_id
                """)
                .param("id", Ids.next())
                .param("event", event)
                .param("kind", kind.name())
                .param("pass", pass)
                .param("table", table)
                .param("participant", participant)
                .param("fingerprint", fingerprint)
                .param("now", Timestamp.from(now))
                .query((row, _) -> new Device(
                        row.getObject("id", UUID.class),
                        Part.valueOf(row.getString("kind")),
                        row.getObject("table_id", UUID.class),
                        row.getObject("participant_id", UUID.class)))
                .single();
    }

    void simulated(UUID device) {
        jdbc.sql("update workshop.device set simulated = true where id = ?")
                .param(device)
                .update();
    }

    Optional<UUID> table(UUID event, int number) {
        return jdbc.sql("select id from workshop.round_table where event_id = ? and number = ?")
                .params(event, number)
                .query(UUID.class)
                .optional();
    }

    void sit(UUID event, UUID device, @Nullable UUID table) {
        jdbc.sql("""
                update workshop.device
                   set table_id = (select id from workshop.round_table where id = :table and event_id = :event)
                 where id = :device and event_id = :event
                """)
                .param("table", table)
                .param("device", device)
                .param("event", event)
                .update();
    }

    /** The browser is unknown from now on; what the device wrote and voted stays. */
    void leave(UUID event, UUID device, Instant now) {
        jdbc.sql("""
                update workshop.device
                   set left_at = ?, fingerprint = sha256(fingerprint), table_id = null, participant_id = null
                 where id = ? and event_id = ? and left_at is null
                """).params(Timestamp.from(now), device, event).update();
    }

    Map<Part, Integer> count(UUID event) {
        var counts = new EnumMap<Part, Integer>(Part.class);
        jdbc.sql("""
                select d.kind, count(*) as devices
                  from workshop.device d left join workshop.pass p on p.id = d.pass_id
                 where d.event_id = ? and p.revoked_at is null and d.left_at is null
                 group by d.kind
                """)
                .param(event)
                .query((row, _) -> counts.put(Part.valueOf(row.getString("kind")), row.getInt("devices")))
                .list();
        return counts;
    }

    void seen(UUID device, Instant now, Instant before) {
        jdbc.sql("update workshop.device set seen_at = ? where id = ? and seen_at < ?")
                .params(Timestamp.from(now), device, Timestamp.from(before))
                .update();
    }
}
