package no.karrierekvalitet.framework;

import java.util.List;
import no.karrierekvalitet.platform.Localized;

/** What guidance seekers are asked after guidance, in all seven languages. Immutable, as its edition is. */
public record OutcomeForm(
        String id,
        Localized title,
        Localized experienceHeading,
        List<Question> experienceItems,
        Localized outcomeHeading,
        List<String> outcomeItemRefs) {

    public record Question(String id, Localized text) {}
}
