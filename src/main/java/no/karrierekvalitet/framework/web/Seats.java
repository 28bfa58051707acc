package no.karrierekvalitet.framework.web;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.ui.Circle;
import no.karrierekvalitet.ui.Lines;
import org.jspecify.annotations.Nullable;

/**
 * Things of equal worth round a table: numbered seats with their names, each leading to a page.
 *
 * @param current number of the seat whose page is shown; 0 on a page about all of them
 */
public record Seats(List<Seat> seats, int current) {

    static <T> Seats of(
            List<T> things,
            ToIntFunction<T> number,
            Function<T, Localized> name,
            Function<T, String> path,
            int current) {
        return new Seats(
                things.stream()
                        .map(thing -> new Seat(number.applyAsInt(thing), path.apply(thing), name.apply(thing)))
                        .toList(),
                current);
    }

    private static final int NAME_WIDTH = 20;
    private static final int LINE = 19;
    private static final int SEAT = 30;

    public record Seat(int number, String path, Localized name) {}

    /** A name beside its seat: where its first line begins, and which end of it touches the seat. */
    public record Label(double x, double y, String anchor, List<String> lines) {}

    public @Nullable Seat before() {
        return numbered(current - 1);
    }

    public @Nullable Seat after() {
        return numbered(current + 1);
    }

    private @Nullable Seat numbered(int number) {
        return seats.stream()
                .filter(seat -> seat.number() == number)
                .findFirst()
                .orElse(null);
    }

    /** In a picture of 400 by 400, with names in the margin around it. */
    public Circle circle() {
        return new Circle(seats.size(), 200, 150);
    }

    public Label label(int seat, Language language) {
        var lines = Lines.of(seats.get(seat).name().in(language), NAME_WIDTH);
        var at = circle().seat(seat);
        var anchor = circle().anchor(seat);
        var height = (lines.size() - 1) * LINE;
        return switch (anchor) {
            case "middle" ->
                at.y() < 200
                        ? new Label(at.x(), at.y() - SEAT - 12 - height, anchor, lines)
                        : new Label(at.x(), at.y() + SEAT + 24, anchor, lines);
            case "start" -> new Label(at.x() + SEAT + 10, at.y() + 5 - height / 2.0, anchor, lines);
            default -> new Label(at.x() - SEAT - 10, at.y() + 5 - height / 2.0, anchor, lines);
        };
    }
}
