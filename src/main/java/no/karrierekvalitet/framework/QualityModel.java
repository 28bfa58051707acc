package no.karrierekvalitet.framework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.karrierekvalitet.platform.Localized;

/** What shapes the quality of a service: seven priority areas with sub-areas and indicators. Immutable. */
public record QualityModel(
        Localized about,
        List<Role> roles,
        QualityScale scale,
        List<PriorityArea> areas,
        List<ChecklistItem> anchoringChecklist) {

    public Optional<PriorityArea> area(String id) {
        return areas.stream().filter(area -> area.id().equals(id)).findFirst();
    }

    public Optional<Role> role(String key) {
        return roles.stream().filter(role -> role.key().equals(key)).findFirst();
    }

    /** Who looks at the service: leader, practitioner, owner. */
    public record Role(String key, Localized name, Localized perspective) {}

    public record QualityScale(Localized note, List<QualityStep> steps, List<OtherAnswer> otherAnswers) {}

    public record QualityStep(String key, int value, Localized name, Localized descriptor) {}

    /** An answer that is no step: not relevant, don't know. */
    public record OtherAnswer(String key, Localized name, Localized descriptor) {}

    public record PriorityArea(
            String id,
            String slug,
            int number,
            Provenance provenance,
            List<String> officialLanguages,
            Localized name,
            Localized goal,
            List<SubArea> subAreas)
            implements Sourced, Slugged {}

    public record SubArea(
            String id,
            Provenance provenance,
            List<String> officialLanguages,
            Localized name,
            List<Indicator> indicators)
            implements Sourced {}

    /** @param mirrored the indicator as each role would say it, by key of the role */
    public record Indicator(
            String id,
            Provenance provenance,
            List<String> officialLanguages,
            Localized text,
            Map<String, Localized> mirrored,
            List<Localized> evidenceExamples)
            implements Sourced {}

    /** @param role key of the role that sees to it */
    public record ChecklistItem(String id, String role, Localized text) {}
}
