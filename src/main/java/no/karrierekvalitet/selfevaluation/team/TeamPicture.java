package no.karrierekvalitet.selfevaluation.team;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.CompetenceStandards;
import org.jspecify.annotations.Nullable;

/**
 * What those of a team who agreed to be counted have come to, all together and never one by one.
 *
 * @param edition whose words the picture is told in
 * @param asOf when the newest evaluations in it were counted
 * @param atLeast how many are counted, rounded down to whole fives
 * @param areas in the edition's order
 * @param earlier the picture at the end of earlier half-years, oldest first
 */
public record TeamPicture(
        UUID edition,
        CompetenceStandards standards,
        HalfYear asOf,
        int atLeast,
        List<Coverage> areas,
        List<Earlier> earlier) {

    /** @param competent by id of the area; areas with fewer than five answers are not in it */
    public record Earlier(HalfYear when, int atLeast, Map<String, Band> competent) {}

    /** What few have come far with, in the framework's order. */
    public List<Gap> gaps() {
        return areas.stream()
                .flatMap(area -> area.at(Band.FEW).stream()
                        .map(gap -> new Gap(area.area().id(), gap.statement().id(), Band.FEW)))
                .toList();
    }

    /** Areas that most of the team stand as competent in. */
    public List<Coverage> covered() {
        return areas.stream().filter(Coverage::covered).toList();
    }

    /** Areas with fewer than most, among those that can be told. */
    public List<Coverage> uncovered() {
        return areas.stream()
                .filter(area -> area.competent() != null && !area.covered())
                .toList();
    }

    /** Areas in which the team has several specialists. */
    public List<Coverage> specialised() {
        return areas.stream().filter(Coverage::specialists).toList();
    }

    /** The half-year before this one, when there was a picture then. */
    public @Nullable Earlier previous() {
        return earlier.isEmpty() ? null : earlier.getLast();
    }

    Stream<Coverage.OfStatement> statements() {
        return areas.stream().flatMap(area -> area.statements().stream());
    }
}
