package no.karrierekvalitet.workshop.seating.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.karrierekvalitet.ui.Circle;
import no.karrierekvalitet.workshop.Room;
import no.karrierekvalitet.workshop.plenary.CanvasView;
import no.karrierekvalitet.workshop.room.Now;
import no.karrierekvalitet.workshop.seating.Round;
import no.karrierekvalitet.workshop.seating.RoundTable;
import no.karrierekvalitet.workshop.seating.Seatings;
import no.karrierekvalitet.workshop.seating.Seatings.Free;
import no.karrierekvalitet.workshop.seating.Tables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tables on the big screen, and how to find one's own. Nobody's name stands beside a seat. */
@Component
public class SeatingCanvas implements CanvasView {

    /** So many pictures can be told apart from the back of a hall; of more tables, those with free seats are shown. */
    private static final int MOST = 48;

    private static final int LARGE = 21;

    private final Tables tables;
    private final Seatings seatings;

    SeatingCanvas(Tables tables, Seatings seatings) {
        this.tables = tables;
        this.seatings = seatings;
    }

    /**
     * @param tables in all
     * @param free seats in all; null while no seating holds
     */
    public record Places(Now now, int tables, @Nullable Integer free, List<Place> shown) {

        public String size() {
            return shown.size() > LARGE ? "small" : "large";
        }
    }

    /** @param free seats at the table; null while no seating holds */
    public record Place(RoundTable table, @Nullable Integer free) {

        private static final double CENTRE = 50;
        private static final double RADIUS = 38;

        public List<Seat> seats() {
            var circle = new Circle(table.seats(), CENTRE, RADIUS);
            int taken = free == null ? 0 : table.seats() - free;
            return IntStream.range(0, table.seats())
                    .mapToObj(seat -> new Seat(circle.seat(seat), seat < taken))
                    .toList();
        }
    }

    public record Seat(Circle.Point point, boolean taken) {}

    @Override
    public Room.Canvas canvas() {
        return Room.Canvas.SEATING;
    }

    @Override
    public Optional<Shown> show(Now now) {
        var all = tables.of(now.event().id());
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Shown("workshop/seating/canvas", places(now, all, free(now))));
    }

    /** Free seats by the table's number, while a seating holds. */
    private Optional<Map<Integer, Integer>> free(Now now) {
        var event = now.event().id();
        return seatings.rounds(event).stream()
                .filter(Round::current)
                .findFirst()
                .map(round -> seatings.free(event, round.number()).stream()
                        .collect(Collectors.toMap(Free::number, Free::free)));
    }

    private static Places places(Now now, List<RoundTable> all, Optional<Map<Integer, Integer>> free) {
        var places = all.stream()
                .map(table -> new Place(
                        table,
                        free.map(seats -> seats.getOrDefault(table.number(), 0)).orElse(null)))
                .toList();
        var sum = free.map(
                seats -> seats.values().stream().mapToInt(Integer::intValue).sum());
        return new Places(now, all.size(), sum.orElse(null), shown(places));
    }

    private static List<Place> shown(List<Place> all) {
        return all.size() <= MOST
                ? all
                : all.stream()
                        .filter(place -> place.free() != null && place.free() > 0)
                        .limit(MOST)
                        .toList();
    }
}
