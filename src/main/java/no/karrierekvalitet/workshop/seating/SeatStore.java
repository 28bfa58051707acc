package no.karrierekvalitet.workshop.seating;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of seats. */
@Repository
class SeatStore {

    private static final String NOW = """
             from workshop.seat s
             join workshop.seating_round r on r.event_id = s.event_id and r.round = s.round and r.is_current
            where s.event_id = ?
            """;

    private final JdbcClient jdbc;

    SeatStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<UUID> tableNow(UUID event, UUID participant) {
        return jdbc.sql("select s.table_id" + NOW + "and s.participant_id = ?")
                .params(event, participant)
                .query(UUID.class)
                .optional();
    }

    List<UUID> atTableNow(UUID event, UUID table) {
        return jdbc.sql("select s.participant_id" + NOW + "and s.table_id = ?")
                .params(event, table)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }
}
