package no.karrierekvalitet.selfevaluation.team;

import java.util.List;
import no.karrierekvalitet.framework.CompetenceStandards.CompetenceArea;
import no.karrierekvalitet.framework.CompetenceStandards.SubCompetence;
import no.karrierekvalitet.framework.Kind;
import org.jspecify.annotations.Nullable;

/**
 * How a team covers one competence area. A band is null when fewer than five have answered: it is shown as ":".
 *
 * @param competent the part of the team that stands as competent or more in the area
 * @param specialists whether at least three are specialised; false tells neither none, one nor two
 */
public record Coverage(
        CompetenceArea area,
        @Nullable Band competent,
        boolean specialists,
        List<OfKind> kinds,
        List<OfStatement> statements) {

    /** @param competent the part of the team that stands as competent or more in this kind of competence */
    public record OfKind(Kind kind, @Nullable Band competent) {}

    /** @param competent the part of those who find it relevant that answered competent or specialised */
    public record OfStatement(
            SubCompetence statement, @Nullable Band competent) {}

    /** Whether the team reaches what the norm asks of everybody: competent in the area. */
    public boolean covered() {
        return competent == Band.MOST;
    }

    /** Statements by how the team covers them. */
    public List<OfStatement> at(Band band) {
        return statements.stream()
                .filter(statement -> statement.competent() == band)
                .toList();
    }
}
