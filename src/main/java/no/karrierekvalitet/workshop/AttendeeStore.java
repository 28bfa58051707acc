package no.karrierekvalitet.workshop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Staff and joined devices, as they are looked up at every request. */
@Repository
class AttendeeStore {

    private final JdbcClient jdbc;

    AttendeeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Part> ofStaff(UUID event, UUID person) {
        return jdbc.sql("select role from workshop.staff where event_id = ? and person_id = ?")
                .params(event, person)
                .query((row, _) -> Part.valueOf(row.getString("role")))
                .list();
    }

    /** A device whose pass has been taken back is no device any more. */
    Optional<Device> device(UUID event, byte[] fingerprint) {
        return jdbc.sql("""
                select d.id, d.kind, d.table_id, d.participant_id
                  from workshop.device d left join workshop.pass p on p.id = d.pass_id
                 where d.event_id = ? and d.fingerprint = ? and p.revoked_at is null
                """)
                .params(event, fingerprint)
                .query(AttendeeStore::device)
                .optional();
    }

    static Device device(ResultSet row, int number) throws SQLException {
        return new Device(
                row.getObject("id", UUID.class),
                Part.valueOf(row.getString("kind")),
                row.getObject("table_id", UUID.class),
                row.getObject("participant_id", UUID.class));
    }
}
