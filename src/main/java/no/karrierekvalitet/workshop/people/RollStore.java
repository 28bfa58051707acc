package no.karrierekvalitet.workshop.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds and counts participants. */
@Repository
class RollStore {

    private static final String FOUND = """
            from workshop.participant
            where event_id = :event
              and (:word = '%%' or name ilike :word or organisation ilike :word or email ilike :word)
              and (:role = '' or role = :role) and (:status = '' or status = :status)
              and (:status <> '' or status <> 'CANCELLED')
              and (:sector = '' or sector = :sector) and (:county = '' or county = :county)
            """;

    private final JdbcClient jdbc;

    RollStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count(UUID event, Filter filter) {
        return found("select count(*) " + FOUND, event, filter)
                .query(Integer.class)
                .single();
    }

    List<Participant> find(UUID event, Filter filter, int page) {
        return found("""
                        select id, event_id, name, email, organisation, sector, county, role, status, source, wants_report,
                               language
                        """ + FOUND + "order by lower(name), id limit " + Filter.SIZE + " offset :after", event, filter)
                .param("after", (page - 1) * Filter.SIZE)
                .query(ParticipantStore::participant)
                .list();
    }

    private JdbcClient.StatementSpec found(String sql, UUID event, Filter filter) {
        return jdbc.sql(sql)
                .param("event", event)
                .param("word", filter.pattern())
                .param("role", filter.role())
                .param("status", filter.state())
                .param("sector", filter.sector())
                .param("county", filter.county());
    }

    /** How many there are of each kind, of those who hold a place. */
    List<Count> counts(UUID event, By by) {
        return jdbc.sql("""
                select %1$s as kind, count(*) as people, count(*) filter (where status = 'ARRIVED') as arrived
                  from workshop.participant where event_id = ? and status in ('REGISTERED', 'ARRIVED')
                 group by %1$s order by count(*) desc, %1$s
                """.formatted(by.name().toLowerCase(java.util.Locale.ROOT)))
                .param(event)
                .query((row, _) -> new Count(row.getString("kind"), row.getInt("people"), row.getInt("arrived")))
                .list();
    }

    enum By {
        SECTOR,
        COUNTY,
        ROLE
    }

    /** @param kind null when unknown */
    public record Count(@Nullable String kind, int people, int arrived) {}

    /** How many stand at each status. */
    List<Count> byStatus(UUID event) {
        return jdbc.sql("select status, count(*) from workshop.participant where event_id = ? group by status")
                .param(event)
                .query((row, _) -> new Count(row.getString(1), row.getInt(2), 0))
                .list();
    }
}
