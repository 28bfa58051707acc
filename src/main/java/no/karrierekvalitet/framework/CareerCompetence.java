package no.karrierekvalitet.framework;

import java.util.List;
import java.util.Optional;
import no.karrierekvalitet.platform.Localized;

/** What a guidance seeker may come away with: the model, the five buttons and the outcome items. Immutable. */
public record CareerCompetence(
        Model model, Vocabularies vocabularies, List<Button> pairs, List<OutcomeItem> outcomeItems) {

    public Optional<Button> button(String id) {
        return pairs.stream().filter(pair -> pair.id().equals(id)).findFirst();
    }

    /** Career learning in context. */
    public record Model(
            String id,
            Provenance provenance,
            List<String> officialLanguages,
            Localized name,
            Localized summary,
            List<ModelPart> parts)
            implements Sourced {}

    /** @param answers the question this part of the model answers */
    public record ModelPart(
            String id,
            Provenance provenance,
            List<String> officialLanguages,
            Localized name,
            Localized answers,
            Localized text)
            implements Sourced {}

    /** The words activities are sorted by. */
    public record Vocabularies(List<Choice> targetGroups, List<Choice> formats, List<Choice> subjects) {}

    public record Choice(String key, Localized name) {}

    /** One of the five career buttons: a pair of words that pull in different directions. */
    public record Button(
            String id,
            String slug,
            int number,
            Provenance provenance,
            List<String> officialLanguages,
            Localized name,
            Localized about,
            List<Word> words,
            List<Localized> conversationStarters,
            List<Activity> activities,
            List<Localized> collegialReflection)
            implements Sourced, Slugged {}

    public record Word(
            String id,
            Provenance provenance,
            List<String> officialLanguages,
            Localized word,
            List<Localized> learningPoints)
            implements Sourced {}

    /** Something to do with a group or one person; target groups, formats and subjects are keys of the vocabularies. */
    public record Activity(
            String id,
            Provenance provenance,
            List<String> officialLanguages,
            Localized title,
            List<String> targetGroups,
            List<String> formats,
            int durationMinutes,
            List<Localized> materials,
            List<Localized> steps,
            Localized adaptation,
            List<String> subjects)
            implements Sourced {}

    /** What a guidance seeker is asked about their outcome. */
    public record OutcomeItem(String id, String pairId, Localized text) {}
}
