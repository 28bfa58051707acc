package no.karrierekvalitet.selfevaluation.team.pages;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.karrierekvalitet.fixtures.Owned;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.selfevaluation.team.SomeTeam;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A team's picture and conversation are for those who work there: not its owner, not a stranger, not an administrator. */
@Component
class OwnedTeam implements Owned {

    private static final String SERVICE = "/tjenester/{service}";
    private static final String POOL = SERVICE + "/team/sammen";

    private final SomeTeam team;
    private @Nullable UUID service;

    OwnedTeam(SomeTeam team) {
        this.team = team;
    }

    @Override
    public Set<String> paths() {
        return Set.of(
                SERVICE + "/team",
                SERVICE + "/team.csv",
                SERVICE + "/team.pdf",
                SERVICE + "/samtale",
                SERVICE + "/samtale.pdf",
                SERVICE + "/samtale/styrker",
                SERVICE + "/samtale/styrker/tilbaketrekking",
                POOL,
                POOL + "/invitasjoner",
                POOL + "/invitasjoner/{pool}/godtakelse",
                POOL + "/invitasjoner/{pool}/avslag",
                POOL + "/utmelding");
    }

    @Override
    public Map<String, ?> make(String path) {
        return Map.of("service", service(), "pool", UUID.randomUUID());
    }

    private synchronized UUID service() {
        if (service == null) {
            service = team.service();
            team.sharing(service, 5, 'C');
        }
        return service;
    }

    @Override
    public Set<Someone> admitted(String path) {
        return path.startsWith(POOL + "/")
                ? EnumSet.of(Someone.LEADER)
                : EnumSet.of(Someone.SELF, Someone.COLLEAGUE, Someone.LEADER);
    }

    @Override
    public Map<String, String> form(String path) {
        return path.endsWith("/invitasjoner")
                ? Map.of("navn", "Team " + team.empty())
                : Map.of("ord", "Jeg liker grupper.");
    }
}
