package no.karrierekvalitet.development;

import no.karrierekvalitet.framework.CompetenceStandards.CompetenceArea;
import no.karrierekvalitet.framework.CompetenceStandards.SubCompetence;
import no.karrierekvalitet.framework.Edition;

/**
 * The statement behind a goal, in the words of the edition the goal was made on, and what has become of it since.
 *
 * @param area the competence area it belongs to
 */
public record Wording(Edition edition, CompetenceArea area, SubCompetence statement, Since since) {

    /** What the current edition says in its place. */
    public sealed interface Since {}

    /** The same words. */
    public record Same() implements Since {}

    /** Other words, shown beside the old ones; the goal keeps the old. */
    public record Changed(Edition edition, SubCompetence now) implements Since {}

    /** No longer part of it. */
    public record Gone(Edition edition) implements Since {}
}
