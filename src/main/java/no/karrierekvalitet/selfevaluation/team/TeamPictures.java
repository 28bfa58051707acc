package no.karrierekvalitet.selfevaluation.team;

import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.identity.Services;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import org.springframework.stereotype.Component;

/** The door to team pictures: what a service may know of itself. Rules and proof: docs/privacy.md. */
@Component
public class TeamPictures {

    private final Services services;
    private final BatchStore batches;
    private final Drawing drawing;

    TeamPictures(Services services, BatchStore batches, Drawing drawing) {
        this.services = services;
        this.batches = batches;
        this.drawing = drawing;
    }

    /**
     * The service for somebody who works there: leader, quality coordinator or practitioner.
     *
     * @throws Failure.NotFound for everybody else, its owner too
     */
    public Services.Standing worksAt(UUID service, Viewer viewer) {
        var standing = services.standing(service, viewer);
        if (standing.roles().stream().allMatch(role -> role == Role.OWNER)) {
            throw new Failure.NotFound();
        }
        return standing;
    }

    /**
     * The picture of a service for somebody who works there.
     *
     * @throws Failure.NotFound for everybody else, its owner too
     */
    public TeamView of(UUID service, Viewer viewer) {
        worksAt(service, viewer);
        return view(service, service);
    }

    /** The picture that a service has together with others, for somebody who works there; empty when it has none. */
    public Optional<TeamView> together(UUID service, Viewer viewer) {
        worksAt(service, viewer);
        return batches.pool(service).map(pool -> view(service, pool));
    }

    private TeamView view(UUID service, UUID scope) {
        return drawing.of(batches.of(scope))
                .<TeamView>map(TeamView.Shown::new)
                .orElseGet(() -> new TeamView.TooFew("/tjenester/" + service + "/samtale"));
    }
}
