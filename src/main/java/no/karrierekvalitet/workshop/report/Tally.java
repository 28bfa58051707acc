package no.karrierekvalitet.workshop.report;

import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.platform.Localized;
import org.jspecify.annotations.Nullable;

/**
 * Something that was counted.
 *
 * @param item what of the programme it belongs to
 * @param answered how many took part; null when too few did to say
 * @param points whether the lines count points, as of a ranking, and not people
 */
public record Tally(UUID item, Localized question, @Nullable Integer answered, boolean points, List<Line> lines) {

    public Tally {
        lines = List.copyOf(lines);
    }

    public List<Localized> labels() {
        return lines.stream().map(Line::label).toList();
    }

    /** @param count null when it is kept back to protect those who answered */
    public record Line(Localized label, @Nullable Integer count) {}
}
