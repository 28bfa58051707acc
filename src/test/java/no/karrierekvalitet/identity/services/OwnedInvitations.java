package no.karrierekvalitet.identity.services;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.karrierekvalitet.fixtures.Owned;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.platform.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An invitation to an address is for the person who has confirmed that address. */
@Component
record OwnedInvitations(JdbcClient jdbc) implements Owned {

    private static final String SHARED = "/invitasjon/{code}/aksept";

    @Override
    public Set<Someone> admitted(String path) {
        return path.equals(SHARED) ? Owned.everyoneSignedIn() : Owned.super.admitted(path);
    }

    @Override
    public Set<String> paths() {
        return Set.of("/invitasjoner/{id}/aksept", "/invitasjoner/{id}/avslag", SHARED);
    }

    @Override
    public Map<String, ?> make(String path) {
        return path.equals(SHARED) ? Map.of("code", link()) : Map.of("id", letter());
    }

    private String link() {
        var code = Secret.random();
        jdbc.sql("""
                insert into identity.invitation (id, service_id, role, fingerprint, code, created_at, expires_at)
                values (:id, :service, 'PRACTITIONER', :fingerprint, :code, now(), now() + interval '1 day')
                """)
                .param("id", UUID.randomUUID())
                .param("service", Stage.OTHER_SERVICE)
                .param("fingerprint", code.fingerprint())
                .param("code", code.text())
                .update();
        return code.text();
    }

    private UUID letter() {
        var id = UUID.randomUUID();
        jdbc.sql("delete from identity.invitation where email = :email")
                .param("email", Someone.SELF.email())
                .update();
        jdbc.sql("""
                insert into identity.invitation (id, service_id, role, email, fingerprint, created_at, expires_at)
                values (:id, :service, 'PRACTITIONER', :email, :fingerprint, now(), now() + interval '1 day')
                """)
                .param("id", id)
                .param("service", Stage.OTHER_SERVICE)
                .param("email", Someone.SELF.email())
                .param("fingerprint", id.toString().getBytes())
                .update();
        return id;
    }
}
