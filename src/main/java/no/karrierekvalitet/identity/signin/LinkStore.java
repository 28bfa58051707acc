package no.karrierekvalitet.identity.signin;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of one-time links. */
@Repository
class LinkStore {

    private final JdbcClient jdbc;

    LinkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Link(UUID person, String email) {}

    void add(byte[] fingerprint, UUID person, String email, boolean signsIn, Instant expiresAt) {
        jdbc.sql("""
                insert into identity.sign_in_link (fingerprint, person_id, email, signs_in, expires_at)
                values (?, ?, ?, ?, ?)
                """)
                .params(fingerprint, person, email, signsIn, Timestamp.from(expiresAt))
                .update();
    }

    Optional<Link> find(byte[] fingerprint, boolean signsIn, Instant now) {
        return jdbc.sql("""
                select person_id as person, email from identity.sign_in_link
                where fingerprint = ? and signs_in = ? and expires_at > ?
                """)
                .params(fingerprint, signsIn, Timestamp.from(now))
                .query(Link.class)
                .optional();
    }

    /** Only one of two requests at the same moment gets it. */
    Optional<Link> take(byte[] fingerprint, boolean signsIn, Instant now) {
        return jdbc.sql("""
                delete from identity.sign_in_link
                where fingerprint = ? and signs_in = ? and expires_at > ?
                returning person_id as person, email
                """)
                .params(fingerprint, signsIn, Timestamp.from(now))
                .query(Link.class)
                .optional();
    }

    void forgetExpired(Instant now) {
        jdbc.sql("delete from identity.sign_in_link where expires_at <= ?")
                .param(Timestamp.from(now))
                .update();
    }
}
