package no.karrierekvalitet.framework;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import no.karrierekvalitet.platform.Localized;

/** What good practice rests on: guidelines, values, a model for reflection, the commitment and the frames. Immutable. */
public record Ethics(
        Localized intro,
        List<Category> categories,
        List<Guideline> guidelines,
        List<Value> values,
        ReflectionModel reflectionModel,
        Commitment commitment,
        @JsonProperty("ethicalPracticeFrames") Frames frames) {

    public List<Guideline> guidelines(Category category) {
        return guidelines.stream()
                .filter(guideline -> guideline.categoryId().equals(category.id()))
                .toList();
    }

    public record Category(
            String id,
            int number,
            Provenance provenance,
            List<String> officialLanguages,
            Localized name,
            Localized about)
            implements Sourced {}

    public record Guideline(
            String id,
            int number,
            Provenance provenance,
            List<String> officialLanguages,
            String categoryId,
            Localized title,
            Localized text)
            implements Sourced {}

    public record Value(String id, Localized name, Localized text) {}

    /** Steps to think through a dilemma with. */
    public record ReflectionModel(
            String id,
            Provenance provenance,
            List<String> officialLanguages,
            Localized name,
            Localized about,
            List<ReflectionStep> steps)
            implements Sourced {}

    public record ReflectionStep(
            String id,
            int number,
            Provenance provenance,
            List<String> officialLanguages,
            Localized name,
            List<Localized> asks,
            Localized helpText)
            implements Sourced {}

    /** What a guidance seeker can expect. */
    public record Commitment(
            String id,
            Provenance provenance,
            List<String> officialLanguages,
            Localized name,
            Localized intro,
            List<Pledge> pledges)
            implements Sourced {}

    public record Pledge(String id, int number, Localized text) {}

    /** What around a practitioner makes good practice easier or harder. */
    public record Frames(
            String id,
            Provenance provenance,
            List<String> officialLanguages,
            Localized name,
            Localized about,
            List<Factor> factors)
            implements Sourced {}

    public record Factor(String id, Localized name, Localized text, List<Localized> questions) {}
}
