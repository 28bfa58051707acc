package no.karrierekvalitet.workshop.making.series;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.karrierekvalitet.platform.Localized;
import org.jspecify.annotations.Nullable;

/**
 * One gathering of the year wheel, as the template tells it with the framework's current edition.
 *
 * @param number from 1; the first one is the opening
 * @param area code of the competence area it is about; null for the opening
 * @param agenda in the order of the hour
 */
public record Gathering(
        int number, Localized title, @Nullable String area, List<Point> agenda) {

    public Gathering {
        agenda = List.copyOf(agenda);
    }

    /**
     * A point of the agenda.
     *
     * @param task whether people talk or write together
     * @param questions what they talk about
     */
    public record Point(
            int minutes, Localized title, @Nullable Localized description, boolean task, List<Localized> questions) {

        public Point {
            questions = List.copyOf(questions);
        }
    }

    public int minutes() {
        return agenda.stream().mapToInt(Point::minutes).sum();
    }

    /** What is talked about, in order. */
    public List<Localized> questions() {
        return agenda.stream().flatMap(point -> point.questions().stream()).toList();
    }

    /** What those who come are told beforehand. */
    public List<Localized> descriptions() {
        return agenda.stream()
                .flatMap(point -> Stream.ofNullable(point.description()))
                .filter(Objects::nonNull)
                .toList();
    }
}
