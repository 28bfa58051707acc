package no.karrierekvalitet.identity.account;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.karrierekvalitet.fixtures.Owned;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.platform.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sessions, passkeys, accounts elsewhere and the link that confirms an address are their person's and nobody else's. */
@Component
record OwnedAccount(JdbcClient jdbc) implements Owned {

    private static final String SESSION = "/konto/okter/{id}/avslutning";
    private static final String PASSKEY = "/konto/passnokler/{id}/fjerning";
    private static final String ELSEWHERE = "/konto/innlogginger/{id}/fjerning";
    private static final String ADDRESS = "/konto/epost/{token}";

    @Override
    public Set<String> paths() {
        return Set.of(SESSION, PASSKEY, ELSEWHERE, ADDRESS);
    }

    @Override
    public Map<String, ?> make(String path) {
        return switch (path) {
            case SESSION -> Map.of("id", session());
            case PASSKEY -> Map.of("id", passkey());
            case ELSEWHERE -> Map.of("id", elsewhere());
            default -> Map.of("token", link());
        };
    }

    private UUID session() {
        var session = UUID.randomUUID().toString();
        jdbc.sql("""
                insert into spring_session values (:id, :id, :now, :now, 3600, :later, :person)
                """)
                .param("id", session)
                .param("now", System.currentTimeMillis())
                .param("later", System.currentTimeMillis() + 3_600_000)
                .param("person", Someone.SELF.id().toString())
                .update();
        return UUID.nameUUIDFromBytes(session.getBytes(StandardCharsets.UTF_8));
    }

    private String passkey() {
        var id = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
        jdbc.sql("""
                insert into identity.passkey (credential_id, person_id, label, public_key, signature_count,
                    uv_initialized, transports, backup_eligible, backup_state, created_at, last_used_at)
                values (:id, :person, 'Test', '\\x00', 0, true, 'internal', false, false, now(), now())
                """).param("id", id).param("person", Someone.SELF.id()).update();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
    }

    private UUID elsewhere() {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into identity.external_login (id, issuer, subject, person_id, created_at, last_used_at)
                values (:id, 'https://example.no', :subject, :person, now(), now())
                """)
                .param("id", id)
                .param("subject", id.toString())
                .param("person", Someone.SELF.id())
                .update();
        return id;
    }

    private String link() {
        var token = Secret.random();
        jdbc.sql("""
                insert into identity.sign_in_link (fingerprint, person_id, email, signs_in, expires_at)
                values (:fingerprint, :person, :email, false, now() + interval '1 day')
                """)
                .param("fingerprint", token.fingerprint())
                .param("person", Someone.SELF.id())
                .param("email", Someone.SELF.email())
                .update();
        return token.text();
    }
}
