package no.karrierekvalitet.framework;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.karrierekvalitet.platform.Localized;

/**
 * The competence standards of one edition: seven areas, each with statements of three kinds, and the scale a
 * practitioner answers with. Immutable, as its edition is.
 */
public record CompetenceStandards(
        List<KindText> kinds,
        List<Level> levels,
        @JsonProperty("responseScale") Scale scale,
        @JsonProperty("targetNorm") TargetNorm norm,
        FieldModel fieldModel,
        List<CompetenceArea> areas) {

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
    public record KindText(
            @JsonProperty("key") Kind kind,
            Provenance provenance,
            List<String> officialLanguages,
            Localized name,
            Localized description)
            implements Sourced {}

    /** A level (competent, specialised) with its definition per kind. */
    public record Level(
            String key,
            Provenance provenance,
            List<String> officialLanguages,
            Localized name,
            Map<Kind, Localized> definition)
            implements Sourced {}

    /** The reflective scale, with a descriptor in first person per step and kind. */
    public record Scale(Localized note, List<ScaleStep> steps) {
        public ScaleStep step(Step step) {
            return steps.stream().filter(s -> s.step() == step).findFirst().orElseThrow();
        }
    }

    public record ScaleStep(@JsonProperty("key") Step step, Localized name, Map<Kind, Localized> descriptor) {}

    /** The orientation "competent in all, specialised in one or more" (domain.md 1.4); never a mark. */
    public record TargetNorm(int specialisedInAtLeast, Localized text, Localized teamText) {}

    /** One of the seven competence areas. */
    public record CompetenceArea(
            String id,
            String slug,
            int number,
            Provenance provenance,
            List<String> officialLanguages,
            Localized name,
            Localized summary,
            List<Localized> reflectionQuestions,
            List<SubCompetence> subCompetences,
            @JsonProperty("resources") List<Suggestion> suggestions)
            implements Sourced, Slugged {

        public List<SubCompetence> of(Kind kind) {
            return subCompetences.stream().filter(s -> s.kind() == kind).toList();
        }
    }

    /** One statement a practitioner places themselves on, with an example of each level. */
    public record SubCompetence(
            String id,
            Kind kind,
            Provenance provenance,
            List<String> officialLanguages,
            Localized topic,
            Localized statement,
            Localized exampleCompetent,
            Localized exampleSpecialised)
            implements Sourced {}

    /**
     * A way to develop within an area.
     *
     * @param type experience, network, research, observation, course or reading
     */
    public record Suggestion(String id, String type, Localized text) {}

    /** Who contributes to career guidance: actors with responsibility for the system, and the field of practice. */
    public record FieldModel(Localized description, SystemLevel systemLevel, FieldOfPractice fieldOfPractice) {}

    public record SystemLevel(
            String id,
            Provenance provenance,
            List<String> officialLanguages,
            Localized name,
            Localized description,
            List<FieldPart> workAreas)
            implements Sourced {}

    public record FieldOfPractice(
            String id,
            Provenance provenance,
            List<String> officialLanguages,
            Localized name,
            Localized description,
            List<FieldPart> groups)
            implements Sourced {}

    /** A work area of the system level, or a group of practitioners in the field. */
    public record FieldPart(
            String id, Provenance provenance, List<String> officialLanguages, Localized name, Localized description)
            implements Sourced {}
}
