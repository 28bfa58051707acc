package no.karrierekvalitet.identity.services;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.karrierekvalitet.fixtures.Owned;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.fixtures.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A service is its members' to see and its leaders' and owners' to change. */
@Component
record OwnedServices(JdbcClient jdbc) implements Owned {

    private static final String SERVICE = "/tjenester/{id}";

    @Override
    public Set<String> paths() {
        return Set.of(
                SERVICE,
                SERVICE + "/utmelding",
                SERVICE + "/opplysninger",
                SERVICE + "/medlemmer/{person}",
                SERVICE + "/medlemmer/{person}/avslutning",
                SERVICE + "/lenker",
                SERVICE + "/invitasjoner",
                SERVICE + "/invitasjoner/liste",
                SERVICE + "/invitasjoner/liste/utsending",
                SERVICE + "/invitasjoner/{invitation}/paaminnelse",
                SERVICE + "/invitasjoner/{invitation}/tilbaketrekking");
    }

    @Override
    public Map<String, ?> make(String path) {
        return path.contains("{person}")
                ? Map.of("id", Stage.SERVICE, "person", Someone.COLLEAGUE.id())
                : path.contains("{invitation}")
                        ? Map.of("id", Stage.SERVICE, "invitation", invitation())
                        : Map.of("id", Stage.SERVICE);
    }

    private UUID invitation() {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into identity.invitation (id, service_id, role, email, fingerprint, created_at, expires_at)
                values (:id, :service, 'PRACTITIONER', :email, :fingerprint, now(), now() + interval '1 day')
                """)
                .param("id", id)
                .param("service", Stage.SERVICE)
                .param("email", id + "@example.no")
                .param("fingerprint", id.toString().getBytes())
                .update();
        return id;
    }

    @Override
    public Set<Someone> admitted(String path) {
        return path.equals(SERVICE) || path.endsWith("/utmelding")
                ? EnumSet.of(Someone.SELF, Someone.COLLEAGUE, Someone.LEADER, Someone.OWNER)
                : EnumSet.of(Someone.LEADER, Someone.OWNER);
    }

    @Override
    public Map<String, String> form(String path) {
        return Map.of(
                "name", "Karrieresenteret",
                "sector", "career-centre",
                "county", "03",
                "role", "PRACTITIONER",
                "email", UUID.randomUUID() + "@example.no",
                "list", "navn,e-post\nKari," + UUID.randomUUID() + "@example.no\n");
    }
}
