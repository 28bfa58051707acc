package no.karrierekvalitet.quality.rounds;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the rounds of a service have come to. Reads nothing of what anybody answered. */
@Repository
class SummaryStore {

    private final JdbcClient jdbc;

    SummaryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Agreed(UUID round, String indicator, Level level) {}

    record Chosen(UUID round, String indicator, @Nullable Level level) {}

    record Planned(UUID round, UUID action) {}

    /** What was only carried over from an earlier round counts when the new one has looked at it. */
    List<Agreed> agreed(UUID service) {
        return jdbc.sql("""
                select c.round_id, c.indicator, c.level from quality.consensus c join quality.round r on r.id = c.round_id
                where r.service_id = ? and c.level is not null and not c.carried
                """)
                .param(service)
                .query((row, _) ->
                        new Agreed(row.getObject(1, UUID.class), row.getString(2), Level.ofCode(row.getInt(3))))
                .list();
    }

    List<Chosen> chosen(UUID service) {
        return jdbc.sql("""
                select p.round_id, p.indicator, c.level from quality.candidate p join quality.round r on r.id = p.round_id
                left join quality.consensus c on c.round_id = p.round_id and c.indicator = p.indicator
                where r.service_id = ? and p.chosen order by p.dots desc, p.raised_at, p.indicator
                """)
                .param(service)
                .query((row, _) -> {
                    var level = row.getObject(3, Integer.class);
                    return new Chosen(
                            row.getObject(1, UUID.class), row.getString(2), level == null ? null : Level.ofCode(level));
                })
                .list();
    }

    List<Planned> planned(UUID service) {
        return jdbc.sql("""
                select source_id, id from quality.action
                where service_id = ? and source = 'ROUND' and source_id is not null and deleted_at is null order by created_at, id
                """)
                .param(service)
                .query((row, _) -> new Planned(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list();
    }
}
