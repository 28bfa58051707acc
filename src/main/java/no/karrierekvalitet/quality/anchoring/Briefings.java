package no.karrierekvalitet.quality.anchoring;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.quality.plan.ServicePlans;
import no.karrierekvalitet.quality.rounds.Rounds;
import no.karrierekvalitet.selfevaluation.team.TeamPicture;
import no.karrierekvalitet.selfevaluation.team.TeamPictures;
import no.karrierekvalitet.selfevaluation.team.TeamView;
import org.springframework.stereotype.Component;

/** Gathers what a leader needs before the management meeting. */
@Component
class Briefings {

    private static final Duration QUARTER = Duration.ofDays(91);
    private static final int CHANGES = 500;

    private final Anchorings anchorings;
    private final ServicePlans plans;
    private final Rounds rounds;
    private final TeamPictures pictures;
    private final Clock clock;

    Briefings(Anchorings anchorings, ServicePlans plans, Rounds rounds, TeamPictures pictures, Clock clock) {
        this.anchorings = anchorings;
        this.plans = plans;
        this.rounds = rounds;
        this.pictures = pictures;
        this.clock = clock;
    }

    Briefing of(UUID service, Viewer viewer) {
        var standing = anchorings.standing(service, viewer);
        var since = Briefing.since(rounds.history(service), clock.instant().minus(QUARTER));
        return new Briefing(
                standing.service(),
                rounds.latest(service),
                team(service, viewer),
                plans.of(service, viewer),
                LocalDate.ofInstant(since, clock.getZone()),
                plans.story(service, viewer, since, CHANGES),
                anchorings.of(service, viewer).stream()
                        .filter(anchor -> !anchor.call())
                        .toList(),
                anchorings.needs(service, viewer),
                anchorings.mayWrite(standing),
                LocalDate.now(clock));
    }

    private Optional<TeamPicture> team(UUID service, Viewer viewer) {
        return switch (pictures.of(service, viewer)) {
            case TeamView.Shown(var picture) -> Optional.of(picture);
            case TeamView.TooFew _ -> Optional.empty();
        };
    }
}
