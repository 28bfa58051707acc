package no.karrierekvalitet.quality.rounds.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.karrierekvalitet.quality.rounds.Level;
import no.karrierekvalitet.quality.rounds.RoundSummary;
import no.karrierekvalitet.ui.Circle;
import org.jspecify.annotations.Nullable;

/**
 * The priority areas around the table: in front of each seat a field, the longer the more of what the service agreed on is in
 * place or systematic. Not a mark: an area with much to do is an area where much can be done. In the units of a view box
 * from 0 to {@value #SIZE}.
 *
 * @param before outline of an earlier round; empty without one
 */
public record RoundWheel(List<Seat> seats, String before) {

    public static final int SIZE = 420;

    private static final double CENTRE = SIZE / 2.0;
    private static final double RADIUS = 150;
    private static final double INNER = 0.24;
    private static final double SEAT = 1.2;

    /**
     * One area.
     *
     * @param there how many are in place or systematic
     * @param of how many the service agreed on a step for
     * @param ground the seat's whole field
     * @param field what is reached of it; empty when nothing is
     */
    public record Seat(RoundSummary.Area area, int there, int of, double x, double y, String ground, String field) {}

    public static RoundWheel of(RoundSummary now, @Nullable RoundSummary before) {
        var areas = now.areas();
        var circle = new Circle(Math.max(areas.size(), 3), CENTRE, RADIUS);
        var seats = new ArrayList<Seat>();
        for (int i = 0; i < areas.size(); i++) {
            seats.add(seat(circle, i, areas.get(i)));
        }
        return new RoundWheel(seats, before == null ? "" : outline(circle, areas, before));
    }

    private static Seat seat(Circle circle, int place, RoundSummary.Area area) {
        var at = circle.at(place, SEAT);
        double share = share(area);
        return new Seat(
                area,
                there(area),
                steps(area),
                at.x(),
                at.y(),
                circle.sector(place, INNER, 1),
                share == 0 ? "" : circle.sector(place, INNER, reach(share)));
    }

    private static double reach(double share) {
        return INNER + (1 - INNER) * share;
    }

    private static int there(RoundSummary.Area area) {
        return area.at(Level.IN_PLACE) + area.at(Level.SYSTEMATIC);
    }

    private static int steps(RoundSummary.Area area) {
        return Level.STEPS.stream().mapToInt(area::at).sum();
    }

    private static double share(RoundSummary.Area area) {
        return steps(area) == 0 ? 0 : (double) there(area) / steps(area);
    }

    /** The points that the earlier round reached, where it looked at the same areas. */
    private static String outline(Circle circle, List<RoundSummary.Area> areas, RoundSummary before) {
        var points = new ArrayList<String>();
        for (int i = 0; i < areas.size(); i++) {
            int place = i;
            before.areas().stream()
                    .filter(one -> one.id().equals(areas.get(place).id()) && steps(one) > 0)
                    .findFirst()
                    .ifPresent(one ->
                            points.add(circle.at(place, reach(share(one))).toString()));
        }
        return points.size() < 2 ? "" : points.stream().collect(Collectors.joining(" "));
    }
}
