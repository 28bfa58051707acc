package no.karrierekvalitet.quality.rounds.choosing;

import java.sql.Date;
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

    RoundActionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RoundAction> of(UUID round) {
        return jdbc.sql("""
                select a.id, a.title, a.measure, p.name, a.due, a.status, a.element
                from quality.action a left join identity.person p on p.id = a.responsible
                where a.source = 'ROUND' and a.source_id = ? and a.deleted_at is null order by a.due nulls last, a.created_at
                """)
                .param(round)
                .query((row, _) -> new RoundAction(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        day(row.getDate(5)),
                        row.getString(6),
                        row.getString(7)))
                .list();
    }

    private static @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }
}
