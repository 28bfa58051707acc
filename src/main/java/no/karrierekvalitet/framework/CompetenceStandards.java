package no.karrierekvalitet.framework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.karrierekvalitet.platform.Localized;

/**
 * The competence standards of one edition: seven areas, each with statements of three kinds, and the scale a
 * practitioner answers with. Immutable, as its edition is.
 */
public record CompetenceStandards(
        List<KindText> kinds, List<Level> levels, Scale scale, TargetNorm norm, List<CompetenceArea> areas) {

    public Optional<CompetenceArea> area(String id) {
        return areas.stream().filter(area -> area.id().equals(id)).findFirst();
    }

    public Optional<SubCompetence> subCompetence(String id) {
        return areas.stream()
                .flatMap(area -> area.subCompetences().stream())
                .filter(statement -> statement.id().equals(id))
                .findFirst();
    }

    /** What a kind of competence is called and means. */
    public record KindText(Kind kind, Localized name, Localized description) {}

    /** A level (competent, specialised) with its definition per kind. */
    public record Level(String key, Localized name, Map<Kind, Localized> definition) {}

    /** The reflective scale, with a descriptor in first person per step and kind. */
    public record Scale(Localized note, List<ScaleStep> steps) {
        public ScaleStep step(Step step) {
            return steps.stream().filter(s -> s.step() == step).findFirst().orElseThrow();
        }
    }

    public record ScaleStep(Step step, Localized name, Map<Kind, Localized> descriptor) {}

    /** The orientation "competent in all, specialised in one or more" (domain.md 1.4); never a mark. */
    public record TargetNorm(int specialisedInAtLeast, Localized text, Localized teamText) {}

    /** One of the seven competence areas. */
    public record CompetenceArea(
            String id,
            int number,
            Provenance provenance,
            Localized name,
            Localized summary,
            List<Localized> reflectionQuestions,
            List<SubCompetence> subCompetences,
            List<Suggestion> suggestions) {

        public List<SubCompetence> of(Kind kind) {
            return subCompetences.stream().filter(s -> s.kind() == kind).toList();
        }
    }

    /** One statement a practitioner places themselves on, with an example of each level. */
    public record SubCompetence(
            String id,
            Kind kind,
            Provenance provenance,
            Localized topic,
            Localized statement,
            Localized exampleCompetent,
            Localized exampleSpecialised) {}

    /**
     * A way to develop within an area.
     *
     * @param type experience, network, research, observation, course or reading
     */
    public record Suggestion(String id, String type, Localized text) {}
}
