package no.karrierekvalitet.quality.rounds.choosing;

import java.util.ArrayList;
import java.util.List;

/**
 * What was placed, as a picture: what it takes from left to right, what it brings from below, and a circle the larger the
 * more dots it got. In the units of a view box from 0 to {@value #SIZE}.
 */
public record Plot(List<Point> points) {

    public static final int SIZE = 400;

    private static final double MARGIN = 40;
    private static final double UNIT = (SIZE - 2 * MARGIN) / 4;
    private static final double SMALLEST = 13;
    private static final double LARGEST = 30;

    /** @param number as in the table beside the picture, from 1 */
    public record Point(int number, Candidate candidate, double x, double y, double radius) {}

    static Plot of(List<Candidate> candidates) {
        var most = candidates.stream().mapToInt(Candidate::dots).max().orElse(0);
        var points = new ArrayList<Point>();
        for (var candidate : candidates) {
            if (candidate.isPlaced()) {
                points.add(new Point(
                        candidates.indexOf(candidate) + 1,
                        candidate,
                        tenths(MARGIN + (candidate.meanEffort() - 1) * UNIT),
                        tenths(SIZE - MARGIN - (candidate.meanImpact() - 1) * UNIT),
                        tenths(most == 0 ? SMALLEST : SMALLEST + (LARGEST - SMALLEST) * candidate.dots() / most)));
            }
        }
        return new Plot(points);
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
