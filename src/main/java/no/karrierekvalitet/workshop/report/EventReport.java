package no.karrierekvalitet.workshop.report;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.themes.board.Said;
import no.karrierekvalitet.workshop.themes.board.Weight;

/**
 * Everything the report of an event tells, as it stands.
 *
 * @param state changes whenever anything in it does
 * @param tables how many tables have said something
 */
public record EventReport(Event event, String state, List<Section> sections, Participation participation, int tables) {

    public EventReport {
        sections = List.copyOf(sections);
    }

    /** One thing of the programme that people answered to. */
    public record Section(
            UUID item,
            Localized title,
            List<Theme> themes,
            List<Said> loose,
            List<Summary> summaries,
            List<Tally> tallies) {

        public int notes() {
            return themes.stream().mapToInt(theme -> theme.words().size()).sum() + loose.size();
        }

        public Stream<Said> words() {
            return Stream.concat(themes.stream().flatMap(theme -> theme.words().stream()), loose.stream());
        }

        /** Whether what was counted is answers on one scale, as in a self-evaluation, so that one table tells it. */
        public boolean onOneScale() {
            return tallies.size() > 1
                    && tallies.stream().noneMatch(Tally::points)
                    && tallies.stream().map(Tally::labels).distinct().count() == 1;
        }

        boolean isEmpty() {
            return notes() == 0 && summaries.isEmpty() && tallies.isEmpty();
        }
    }

    public record Theme(UUID id, String name, Weight weight, List<Said> words) {}

    /** What those at a table agreed to say. */
    public record Summary(int table, String text) {}

    public int notes() {
        return sections.stream().mapToInt(Section::notes).sum();
    }

    /** What tables said they will do. */
    public List<Said> commitments() {
        return sections.stream()
                .flatMap(Section::words)
                .filter(Said::commitment)
                .toList();
    }
}
