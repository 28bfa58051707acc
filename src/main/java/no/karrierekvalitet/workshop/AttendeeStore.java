package no.karrierekvalitet.workshop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Staff and joined devices, as they are looked up at every request. */
@Repository
class AttendeeStore {

    /** A device whose pass has been taken back is no device any more. */
    private static final String DEVICE = """
            select d.id, d.kind, d.table_id, d.participant_id
              from workshop.device d left join workshop.pass p on p.id = d.pass_id
             where d.event_id = :event and d.fingerprint = cast(:fingerprint as bytea) and p.revoked_at is null
            """;

    private final JdbcClient jdbc;
    private final EventStore events;

    AttendeeStore(JdbcClient jdbc, EventStore events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** One query, because a whole hall asks it in the seconds when its network is back. Empty when there is no event. */
    Optional<Attendee> of(UUID event, @Nullable UUID person, byte @Nullable [] fingerprint) {
        return jdbc.sql("""
                select e.*, d.id as device_id, d.kind, d.table_id, d.participant_id,
                       array(select role from workshop.staff
                              where event_id = :event and person_id = cast(:person as uuid)) as roles
                  from (%s where id = :event) e left join (%s) d on true
                """.formatted(EventStore.SELECT, DEVICE))
                .param("event", event)
                .param("person", person, Types.OTHER)
                .param("fingerprint", fingerprint, Types.BINARY)
                .query((row, number) -> attendee(row, number, person))
                .optional();
    }

    private Attendee attendee(ResultSet row, int number, @Nullable UUID person) throws SQLException {
        var parts = EnumSet.noneOf(Part.class);
        for (var role : (String[]) row.getArray("roles").getArray()) {
            parts.addAll(Part.valueOf(role).all());
        }
        var id = row.getObject("device_id", UUID.class);
        var device = id == null ? null : device(row, id);
        if (device != null) {
            parts.add(device.kind());
        }
        return new Attendee(events.event(row, number), parts, person, device);
    }

    Optional<Device> device(UUID event, byte[] fingerprint) {
        return jdbc.sql(DEVICE)
                .param("event", event)
                .param("fingerprint", fingerprint)
                .query((row, _) -> device(row, row.getObject("id", UUID.class)))
                .optional();
    }

    private static Device device(ResultSet row, UUID id) throws SQLException {
        return new Device(
                id,
                Part.valueOf(row.getString("kind")),
                row.getObject("table_id", UUID.class),
                row.getObject("participant_id", UUID.class));
    }
}
