package no.karrierekvalitet.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of owners. */
@Repository
class OrganisationStore {

    private final JdbcClient jdbc;

    OrganisationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Organisation> find(OrganisationNumber number) {
        return jdbc.sql("select id, name, number from identity.organisation where number = ?")
                .param(number.digits())
                .query(OrganisationStore::organisation)
                .optional();
    }

    void add(Organisation organisation, Instant now) {
        var number = organisation.number();
        jdbc.sql("insert into identity.organisation (id, name, number, created_at) values (?, ?, ?, ?)")
                .param(organisation.id())
                .param(organisation.name())
                .param(number == null ? null : number.digits())
                .param(Timestamp.from(now))
                .update();
    }

    private static Organisation organisation(ResultSet row, int number) throws SQLException {
        var digits = row.getString("number");
        return new Organisation(
                row.getObject("id", UUID.class),
                row.getString("name"),
                digits == null ? null : new OrganisationNumber(digits));
    }
}
