package no.karrierekvalitet.selfevaluation.team;

import java.util.UUID;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import org.springframework.stereotype.Component;

/** The door to team pictures: what a service may know of itself. Rules and proof: docs/privacy.md. */
@Component
public class TeamPictures {

    /**
     * The picture of a service for somebody who works there: leader, quality coordinator or practitioner.
     *
     * @throws Failure.NotFound for everybody else, its owner too
     */
    public TeamView of(UUID service, Viewer viewer) {
        return new TeamView.TooFew("/tjenester/" + service + "/samtale");
    }

    /**
     * The same picture for the owner of a service. Whether the service shares it upward is the caller's to check: it is
     * the service's own act.
     */
    public TeamView upward(UUID service) {
        return new TeamView.TooFew("/tjenester/" + service + "/samtale");
    }
}
