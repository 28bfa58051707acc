package no.karrierekvalitet.identity.oidc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.platform.Failure;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of accounts elsewhere that open one here. */
@Repository
class ExternalLoginStore {

    private final JdbcClient jdbc;

    ExternalLoginStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ExternalLogins.Login> of(UUID person) {
        return jdbc.sql("""
                select id, issuer, subject, created_at, last_used_at from identity.external_login
                where person_id = ? order by created_at
                """).param(person).query(ExternalLoginStore::login).list();
    }

    private static ExternalLogins.Login login(ResultSet row, int number) throws SQLException {
        return new ExternalLogins.Login(
                row.getObject("id", UUID.class),
                row.getString("issuer"),
                row.getString("subject"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("last_used_at").toInstant());
    }

    Optional<UUID> owner(String issuer, String subject) {
        return jdbc.sql("select person_id from identity.external_login where issuer = ? and subject = ?")
                .params(issuer, subject)
                .query(UUID.class)
                .optional();
    }

    void use(String issuer, String subject, Instant now) {
        jdbc.sql("update identity.external_login set last_used_at = ? where issuer = ? and subject = ?")
                .params(Timestamp.from(now), issuer, subject)
                .update();
    }

    void add(UUID id, String issuer, String subject, UUID person, Instant now) {
        try {
            jdbc.sql("""
                    insert into identity.external_login (id, issuer, subject, person_id, created_at, last_used_at)
                    values (?, ?, ?, ?, ?, ?)
                    """)
                    .params(id, issuer, subject, person, Timestamp.from(now), Timestamp.from(now))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new Failure.Conflict("This one opens an account already");
        }
    }

    boolean remove(UUID person, UUID login) {
        return jdbc.sql("delete from identity.external_login where person_id = ? and id = ?")
                        .params(person, login)
                        .update()
                == 1;
    }
}
