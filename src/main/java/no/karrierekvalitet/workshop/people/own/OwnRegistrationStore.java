package no.karrierekvalitet.workshop.people.own;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stands about an address at events. */
@Repository
class OwnRegistrationStore {

    private final JdbcClient jdbc;

    OwnRegistrationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param tables the tables where they were seated, round by round */
    record Registration(
            String event,
            LocalDate day,
            String name,
            String email,
            String organisation,
            @Nullable String sector,
            @Nullable String county,
            String role,
            String status,
            boolean wantsReport,
            Instant registeredAt,
            List<Integer> tables) {}

    List<Registration> withAddress(String address, String language) {
        return jdbc.sql("""
                select coalesce(e.title ->> :language, e.title ->> 'nb', '') as event, e.starts_on, p.name, p.email,
                       p.organisation, p.sector, p.county, p.role, p.status, p.wants_report, p.created_at,
                       array(select t.number from workshop.seat s join workshop.round_table t on t.id = s.table_id
                              where s.participant_id = p.id order by s.round) as tables
                  from workshop.participant p join workshop.event e on e.id = p.event_id
                 where lower(p.email) = lower(:address)
                 order by e.starts_on, p.created_at
                """)
                .param("address", address)
                .param("language", language)
                .query((row, _) -> new Registration(
                        row.getString("event"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("organisation"),
                        row.getString("sector"),
                        row.getString("county"),
                        row.getString("role"),
                        row.getString("status"),
                        row.getBoolean("wants_report"),
                        row.getTimestamp("created_at").toInstant(),
                        numbers(row.getArray("tables"))))
                .list();
    }

    Optional<OwnSeats.Seat> seat(UUID participant) {
        return jdbc.sql("""
                select t.id, t.number
                  from workshop.seat s
                  join workshop.seating_round r on r.event_id = s.event_id and r.round = s.round and r.is_current
                  join workshop.round_table t on t.id = s.table_id
                 where s.participant_id = ?
                """)
                .param(participant)
                .query((row, _) -> new OwnSeats.Seat(row.getObject("id", UUID.class), row.getInt("number")))
                .optional();
    }

    private static List<Integer> numbers(Array array) throws SQLException {
        return Stream.of((Number[]) array.getArray()).map(Number::intValue).toList();
    }
}
