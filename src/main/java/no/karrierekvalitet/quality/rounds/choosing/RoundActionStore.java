package no.karrierekvalitet.quality.rounds.choosing;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what a service's plan holds from one round. */
@Repository
class RoundActionStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    RoundActionStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<RoundAction> of(UUID round) {
        return jdbc.sql("""
                select a.id, a.title, a.measure, p.name, a.taken and p.id is null, a.due, a.status, a.element
                from quality.action a
                left join identity.person p on p.id = a.responsible
                 and exists (select from identity.membership m where m.person_id = p.id and m.service_id = a.service_id
                             and m.valid_from <= :day and (m.valid_to is null or m.valid_to > :day))
                where a.source = 'ROUND' and a.source_id = :round and a.deleted_at is null
                order by a.due nulls last, a.created_at
                """)
                .param("round", round)
                .param("day", LocalDate.now(clock))
                .query((row, _) -> new RoundAction(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getBoolean(5),
                        day(row.getDate(6)),
                        row.getString(7),
                        row.getString(8)))
                .list();
    }

    private static @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }
}
