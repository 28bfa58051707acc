package no.karrierekvalitet.selfevaluation.team.pages;

import java.util.List;
import java.util.stream.IntStream;
import no.karrierekvalitet.selfevaluation.team.Band;
import no.karrierekvalitet.selfevaluation.team.Coverage;
import no.karrierekvalitet.selfevaluation.team.TeamPicture;
import no.karrierekvalitet.ui.Circle;
import org.jspecify.annotations.Nullable;

/**
 * A team picture as the round table: a seat per competence area, and before each seat a leaf, the longer the more of the
 * team stand as competent. SVG path data around 0,0, to be shown in a view box from -{@value #EDGE} to {@value #EDGE}.
 */
public record TeamWheel(List<Seat> seats) {

    /** Half the width of the view box. */
    public static final int EDGE = 204;

    private static final double RADIUS = 182;
    private static final double INNER = 0.26;
    private static final double STEP = 0.145;
    private static final double FULL = INNER + STEP * Band.values().length;
    private static final double MARGIN = 0.015;

    /**
     * @param ground the area's part of the table
     * @param leaf empty when fewer than five have answered
     * @param before outline of the half-year before; empty without one
     */
    public record Seat(Coverage coverage, String ground, String leaf, String before, double x, double y) {}

    public static TeamWheel of(TeamPicture picture) {
        var circle = new Circle(picture.areas().size(), 0, RADIUS);
        return new TeamWheel(IntStream.range(0, picture.areas().size())
                .mapToObj(i -> seat(circle, i, picture))
                .toList());
    }

    private static Seat seat(Circle circle, int seat, TeamPicture picture) {
        var coverage = picture.areas().get(seat);
        var previous = picture.previous();
        var before = previous == null
                ? null
                : previous.competent().get(coverage.area().id());
        var at = circle.seat(seat);
        return new Seat(
                coverage,
                circle.sector(seat, INNER - MARGIN, FULL + MARGIN),
                leaf(circle, seat, coverage.competent()),
                before == coverage.competent() ? "" : leaf(circle, seat, before),
                at.x(),
                at.y());
    }

    private static String leaf(Circle circle, int seat, @Nullable Band band) {
        return band == null ? "" : circle.sector(seat, INNER, INNER + STEP * band.length());
    }

    /** Radius of the ring that "most" reaches: what the norm asks for. */
    public static String norm() {
        return String.valueOf(Math.round(RADIUS * FULL));
    }
}
