package no.karrierekvalitet.selfevaluation.picture;

import java.util.Locale;

/**
 * A stretch of the round table seen from above, between two angles. Angles are turns clockwise from the top (0 to 1),
 * radii are units of the drawing, whose middle is 0,0.
 */
record Ring(double from, double to) {

    /** The part between two radii as a closed SVG path. */
    String band(double inner, double outer) {
        return "M" + point(from, inner) + "L" + point(from, outer) + arc(outer, to, 1) + "L" + point(to, inner)
                + arc(inner, from, 0) + "Z";
    }

    /** Along one radius, clockwise: an arc to be put after a point. */
    String along(double radius) {
        return arc(radius, to, 1);
    }

    String start(double radius) {
        return point(from, radius);
    }

    static String point(double turn, double radius) {
        var angle = 2 * Math.PI * turn;
        return number(radius * Math.sin(angle)) + " " + number(-radius * Math.cos(angle));
    }

    static String number(double value) {
        var rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded)
                ? Long.toString(Math.round(rounded))
                : String.format(Locale.ROOT, "%.1f", rounded);
    }

    private static String arc(double radius, double to, int clockwise) {
        return "A" + number(radius) + " " + number(radius) + " 0 0 " + clockwise + " " + point(to, radius);
    }
}
