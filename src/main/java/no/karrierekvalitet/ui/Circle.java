package no.karrierekvalitet.ui;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The round table seen from above: the circle that every wheel, profile and picture of seats is drawn on. Lengths are in
 * the units of the SVG's {@code viewBox}, y grows downwards, the first seat is at the top and the rest follow clockwise
 * (also from right to left). Coordinates are rounded to tenths, which keeps pages small.
 *
 * @param seats how many, at least one
 * @param centre both x and y of the middle
 * @param radius from the middle to a seat
 */
public record Circle(int seats, double centre, double radius) {

    /** A place in the picture. */
    public record Point(double x, double y) {

        /** As in the {@code points} of a polygon. */
        @Override
        public String toString() {
            return x + "," + y;
        }
    }

    /** The seat's middle; seats are counted from 0. */
    public Point seat(int seat) {
        return at(seat, 1);
    }

    public List<Point> all() {
        return IntStream.range(0, seats).mapToObj(this::seat).toList();
    }

    /**
     * A point on the line from the middle through a seat. {@code seat} may lie between two seats (1.5), {@code share} is
     * 0 in the middle, 1 at the seat and more outside.
     */
    public Point at(double seat, double share) {
        var angle = 2 * Math.PI * seat / seats - Math.PI / 2;
        return new Point(
                tenths(centre + radius * share * Math.cos(angle)), tenths(centre + radius * share * Math.sin(angle)));
    }

    /**
     * The outline of a seat's share of the table, for a path's {@code d}: a piece of the ring between two distances, both
     * as in {@link #at}.
     */
    public String sector(int seat, double inner, double outer) {
        var wide = seats < 3 ? 1 : 0;
        return "M%s A%s,%s 0 %d 1 %s L%s A%s,%s 0 %d 0 %s Z"
                .formatted(
                        at(seat - 0.5, outer),
                        tenths(radius * outer),
                        tenths(radius * outer),
                        wide,
                        at(seat + 0.4999, outer),
                        at(seat + 0.4999, inner),
                        tenths(radius * inner),
                        tenths(radius * inner),
                        wide,
                        at(seat - 0.5, inner));
    }

    /** Which end of a label beside the seat touches it: {@code start}, {@code middle} or {@code end}. */
    public String anchor(int seat) {
        var aside = seat(seat).x() - centre;
        return Math.abs(aside) < radius / 10 ? "middle" : aside > 0 ? "start" : "end";
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
