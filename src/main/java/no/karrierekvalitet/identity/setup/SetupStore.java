package no.karrierekvalitet.identity.setup;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The row with the fingerprint of the token that makes the first administrator. */
@Repository
class SetupStore {

    private final JdbcClient jdbc;

    SetupStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest token is the one that works. */
    void keep(byte[] fingerprint) {
        jdbc.sql("""
                insert into identity.setup_token (fingerprint) values (?)
                on conflict (one) do update set fingerprint = excluded.fingerprint
                """).param(fingerprint).update();
    }

    boolean holds(byte[] fingerprint) {
        return jdbc.sql("select count(*) from identity.setup_token where fingerprint = ?")
                        .param(fingerprint)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Only one of two requests at the same moment gets it; the other waits here, and comes too late. */
    boolean take(byte[] fingerprint) {
        return jdbc.sql("delete from identity.setup_token where fingerprint = ?")
                        .param(fingerprint)
                        .update()
                == 1;
    }

    void forget() {
        jdbc.sql("delete from identity.setup_token").update();
    }

    boolean adminExists() {
        return jdbc.sql("select exists (select from identity.platform_role where role = 'ADMIN')")
                .query(Boolean.class)
                .single();
    }
}
