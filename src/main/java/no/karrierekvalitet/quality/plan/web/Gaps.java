package no.karrierekvalitet.quality.plan.web;

import java.util.List;
import java.util.stream.Stream;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.quality.About;
import no.karrierekvalitet.quality.plan.ServicePlan;
import no.karrierekvalitet.quality.plan.Source;
import no.karrierekvalitet.selfevaluation.team.Gap;
import no.karrierekvalitet.selfevaluation.team.TeamPictures;
import no.karrierekvalitet.selfevaluation.team.TeamView;
import org.springframework.stereotype.Component;

/** What the team picture shows that a service lacks, and its plan does not have yet. Nothing where there is no picture. */
@Component
public class Gaps {

    private static final String STANDARDS = "competence-standards/";

    /** A plan that begins with everything at once is not a plan. */
    private static final int OFFERED = 3;

    private final TeamPictures pictures;
    private final About about;

    Gaps(TeamPictures pictures, About about) {
        this.pictures = pictures;
        this.about = about;
    }

    /** @param element of the framework, {@code part/code} */
    public record Shown(String element, Localized name) {}

    List<Shown> of(ServicePlan plan, Viewer viewer) {
        return all(plan, viewer)
                .filter(gap -> !plan.has(Source.TEAM_PICTURE, gap.element()))
                .limit(OFFERED)
                .toList();
    }

    /** Everything the picture shows, whether it is in the plan or not. */
    Stream<Shown> all(ServicePlan plan, Viewer viewer) {
        return switch (pictures.of(plan.service().id(), viewer)) {
            case TeamView.Shown(var picture) -> picture.gaps().stream().flatMap(this::shown);
            case TeamView.TooFew _ -> Stream.empty();
        };
    }

    private Stream<Shown> shown(Gap gap) {
        var element = STANDARDS + gap.statement();
        return about.of(element).stream().map(named -> new Shown(element, named.name()));
    }
}
