package no.karrierekvalitet.framework.local;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.platform.Localized;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Local additions in the database. */
@Repository
class LocalAdditionStore {

    private static final String SELECT =
            "select id, service_id, county, part, beside, text from framework.local_addition ";

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    LocalAdditionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A service's own and those of its county, in the order they were added. */
    List<LocalAddition> of(UUID service, String county) {
        return jdbc.sql(SELECT + "where service_id = :service or county = :county order by added_at, id")
                .param("service", service)
                .param("county", county)
                .query(this::addition)
                .list();
    }

    /** Counties' before services', each in the order they were added. */
    List<LocalAddition> ofPart(String part) {
        return jdbc.sql(SELECT + "where part = :part order by county nulls last, added_at, id")
                .param("part", part)
                .query(this::addition)
                .list();
    }

    List<LocalAddition> ofCounties() {
        return jdbc.sql(SELECT + "where county is not null order by county, added_at, id")
                .query(this::addition)
                .list();
    }

    void insert(LocalAddition addition, Instant at) {
        jdbc.sql("""
                insert into framework.local_addition (id, service_id, county, part, beside, text, added_at)
                values (:id, :service, :county, :part, :beside, cast(:text as jsonb), :at)
                """)
                .param("id", addition.id())
                .param("service", addition.service())
                .param("county", addition.county())
                .param("part", addition.part())
                .param("beside", addition.beside())
                .param("text", json.writeValueAsString(addition.text()))
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Whether there was one. */
    boolean deleteOfService(UUID service, UUID addition) {
        return jdbc.sql("delete from framework.local_addition where service_id = :service and id = :id")
                        .param("service", service)
                        .param("id", addition)
                        .update()
                > 0;
    }

    /** Whether there was one. */
    boolean deleteOfCounty(UUID addition) {
        return jdbc.sql("delete from framework.local_addition where county is not null and id = :id")
                        .param("id", addition)
                        .update()
                > 0;
    }

    private LocalAddition addition(ResultSet row, int number) throws SQLException {
        return new LocalAddition(
                row.getObject("id", UUID.class),
                row.getObject("service_id", UUID.class),
                row.getString("county"),
                row.getString("part"),
                row.getString("beside"),
                json.readValue(row.getString("text"), Localized.class));
    }
}
