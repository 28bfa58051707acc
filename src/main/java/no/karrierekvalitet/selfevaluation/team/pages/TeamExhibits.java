package no.karrierekvalitet.selfevaluation.team.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.CompetenceStandards;
import no.karrierekvalitet.framework.CompetenceStandards.CompetenceArea;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.Kind;
import no.karrierekvalitet.identity.County;
import no.karrierekvalitet.identity.Sector;
import no.karrierekvalitet.identity.Service;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.selfevaluation.team.Band;
import no.karrierekvalitet.selfevaluation.team.Coverage;
import no.karrierekvalitet.selfevaluation.team.HalfYear;
import no.karrierekvalitet.selfevaluation.team.TeamPicture;
import no.karrierekvalitet.ui.Exhibit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The states of a team's picture, for the developers' gallery. */
@Component
class TeamExhibits implements Exhibit.Collection {

    private static final Service SERVICE = new Service(
            new UUID(0, 5),
            "Karriere",
            new Sector("career-centre", new Localized(Map.of("nb", "Karriere"))),
            new County("03", "Oslo", null, null),
            null,
            LocalDate.EPOCH,
            null);

    private final Editions editions;

    TeamExhibits(Editions editions) {
        this.editions = editions;
    }

    @Override
    public List<Exhibit> get() {
        return List.of(
                new Exhibit(
                        "Team picture, none", "selfevaluation/team/team", TeamPageView.of(SERVICE, null, List.of())),
                new Exhibit("Team picture, few", "selfevaluation/team/team", shown(Band.FEW, false)),
                new Exhibit("Team picture, all covered", "selfevaluation/team/team", shown(Band.MOST, true)),
                new Exhibit("Team picture, nothing told", "selfevaluation/team/team", shown(null, false)));
    }

    private TeamPageView shown(@Nullable Band band, boolean before) {
        var edition = editions.current().id();
        var standards = editions.standards(edition);
        var areas = standards.areas().stream().map(area -> coverage(area, band)).toList();
        var earlier = before ? List.of(earlier(standards)) : List.<TeamPicture.Earlier>of();
        var now = new HalfYear(2026, 2);
        return TeamPageView.of(
                SERVICE, new TeamPicture(edition, standards, now, 10, areas, earlier), List.of("Karriere"));
    }

    private static Coverage coverage(CompetenceArea area, @Nullable Band band) {
        return new Coverage(
                area,
                band,
                band == Band.MOST,
                Stream.of(Kind.values())
                        .map(kind -> new Coverage.OfKind(kind, band))
                        .toList(),
                area.subCompetences().stream()
                        .map(statement -> new Coverage.OfStatement(statement, band))
                        .toList());
    }

    private static TeamPicture.Earlier earlier(CompetenceStandards standards) {
        var first = standards.areas().getFirst().id();
        return new TeamPicture.Earlier(new HalfYear(2026, 1), 5, Map.of(first, Band.HALF));
    }
}
