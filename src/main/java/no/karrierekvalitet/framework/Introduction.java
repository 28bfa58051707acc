package no.karrierekvalitet.framework;

import java.util.List;
import java.util.Optional;
import no.karrierekvalitet.platform.Localized;

/** What the framework is: whose it is, how it came about, its areas and its calls. Immutable, as its edition is. */
public record Introduction(
        Localized title,
        TitleSource titleProvenance,
        Localized summary,
        Localized credit,
        Owner owner,
        List<Purpose> purposes,
        List<Localized> background,
        List<Milestone> timeline,
        List<Area> areas,
        List<Call> fourCalls) {

    public Optional<Area> area(String id) {
        return areas.stream().filter(area -> area.id().equals(id)).findFirst();
    }

    /** Whose words the title is. */
    public record TitleSource(Provenance provenance, List<String> officialLanguages) implements Sourced {}

    /** Who owns the framework and is credited wherever it is shown. */
    public record Owner(Localized name, String shortName, String site, String contact) {}

    /** @param date a year, a month (2020-11) or a day, as far as it is known */
    public record Milestone(String id, String date, Localized title) {}

    /** One of the framework's areas, with the question it answers. */
    public record Area(
            String id,
            int number,
            Provenance provenance,
            List<String> officialLanguages,
            Localized name,
            Localized question,
            Localized summary,
            List<Tool> tools)
            implements Sourced {}

    /** A tool that the owner offers with an area. */
    public record Tool(
            String id, Provenance provenance, List<String> officialLanguages, Localized name, Localized description)
            implements Sourced {}

    /** What one kind of reader can use the framework for. */
    public record Purpose(
            String id, Provenance provenance, List<String> officialLanguages, Localized name, Localized text)
            implements Sourced {}

    public record Call(String id, Localized name, Localized text) {}
}
