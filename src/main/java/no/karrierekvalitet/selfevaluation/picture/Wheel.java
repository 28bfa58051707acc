package no.karrierekvalitet.selfevaluation.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.karrierekvalitet.framework.Step;
import no.karrierekvalitet.selfevaluation.picture.Picture.AreaPicture;
import no.karrierekvalitet.selfevaluation.picture.Picture.Placed;

/**
 * A picture as the round table: a seat per area, and in front of each seat a petal per statement, the longer the further
 * the practitioner has come. SVG path data around 0,0, to be shown in a view box from -{@value #EDGE} to {@value #EDGE}.
 *
 * @param petals by {@link Step#key}; for "specialised" the tip alone
 * @param sectors one per area, behind its petals
 * @param open the places of the statements that are not answered, in areas that are begun
 * @param before outline of an earlier evaluation, empty without one
 */
public record Wheel(Map<String, String> petals, String sectors, String open, String before, List<Seat> seats) {

    /** Half the width of the view box. */
    public static final int EDGE = 204;

    private static final double INNER = 48;
    private static final double STEP = 26;
    private static final double OUTER = INNER + 4 * STEP;
    private static final double SEATS = 182;
    private static final double BETWEEN_KINDS = 0.55;
    private static final double BETWEEN_AREAS = 2.2;
    private static final double PETAL = 0.88;

    /** Where an area sits. */
    public record Seat(String x, String y, AreaPicture area) {}

    /** One statement's place at the table. */
    private record Place(Ring ring, Placed placed) {}

    public static Wheel of(Picture picture) {
        return of(picture, Map.of());
    }

    /** @param before the steps of an earlier evaluation, by id of this picture's statements */
    public static Wheel of(Picture picture, Map<String, Step> before) {
        var areas = picture.areas().size();
        var places = IntStream.range(0, areas)
                .mapToObj(i -> places(picture.areas().get(i), (i - 0.5) / areas, 1.0 / areas))
                .toList();
        var all = places.stream().flatMap(List::stream).toList();
        var seats = IntStream.range(0, areas)
                .mapToObj(i -> seat(picture.areas().get(i), (double) i / areas))
                .toList();
        var outline = places.stream().map(area -> outline(area, before)).collect(Collectors.joining());
        var sectors = places.stream().map(Wheel::sector).collect(Collectors.joining());
        return new Wheel(petals(all), sectors, open(places), outline, seats);
    }

    private static List<Place> places(AreaPicture area, double from, double width) {
        var kinds = area.kinds().size();
        var slots = area.statements().size() + BETWEEN_KINDS * (kinds - 1) + BETWEEN_AREAS;
        var slot = width / slots;
        var at = from + slot * BETWEEN_AREAS / 2;
        var places = new ArrayList<Place>();
        for (var kind : area.kinds()) {
            for (var placed : kind.statements()) {
                places.add(new Place(new Ring(at, at + slot * PETAL), placed));
                at += slot;
            }
            at += slot * BETWEEN_KINDS;
        }
        return places;
    }

    /** A specialised petal is a competent one with a tip, so that the steps build on each other. */
    private static Map<String, String> petals(List<Place> places) {
        var petals = new TreeMap<String, String>();
        for (var place : places) {
            var step = place.placed().step();
            if (step == Step.SPECIALISED) {
                add(petals, Step.COMPETENT, place.ring().band(INNER, radius(Step.COMPETENT)));
                add(petals, step, place.ring().band(radius(Step.COMPETENT), OUTER));
            } else if (step != null) {
                add(petals, step, place.ring().band(INNER, radius(step)));
            }
        }
        return petals;
    }

    private static void add(Map<String, String> petals, Step step, String petal) {
        petals.merge(step.key(), petal, String::concat);
    }

    /** The radius a step reaches; "not relevant" is a low sill at the table's edge. */
    private static double radius(Step step) {
        return step == Step.NOT_RELEVANT ? INNER + 5 : INNER + STEP * step.code();
    }

    /** The area's part of the table. */
    private static String sector(List<Place> area) {
        var margin = (area.getFirst().ring().to() - area.getFirst().ring().from()) * 0.3;
        return new Ring(
                        area.getFirst().ring().from() - margin,
                        area.getLast().ring().to() + margin)
                .band(INNER - 3, OUTER + 3);
    }

    /** An area that is not looked at yet shows its empty sector alone. */
    private static String open(List<List<Place>> areas) {
        return areas.stream()
                .filter(area -> area.stream().anyMatch(place -> place.placed().step() != null))
                .flatMap(List::stream)
                .filter(place -> place.placed().step() == null)
                .map(place -> place.ring().band(INNER, OUTER))
                .collect(Collectors.joining());
    }

    private static String outline(List<Place> area, Map<String, Step> before) {
        var path = new StringBuilder();
        for (var place : area) {
            var step = before.get(place.placed().statement().id());
            if (step != null && step != Step.NOT_RELEVANT) {
                path.append(path.isEmpty() ? "M" : "L")
                        .append(place.ring().start(radius(step)))
                        .append(place.ring().along(radius(step)));
            }
        }
        return path.toString();
    }

    private static Seat seat(AreaPicture area, double turn) {
        var point = Ring.point(turn, SEATS).split(" ");
        return new Seat(point[0], point[1], area);
    }

    /** The petals of the statements at one step; empty when there are none. */
    public String petals(Step step) {
        return petals.getOrDefault(step.key(), "");
    }

    /** The colour of a step on paper, where no stylesheet reaches. */
    public static String ink(Step step) {
        return switch (step) {
            case NOT_RELEVANT -> "#b9c3c5";
            case NEW_TO_ME -> "#c3d5d7";
            case ON_MY_WAY -> "#78a0a5";
            case COMPETENT -> "#0b5a63";
            case SPECIALISED -> "#c8612c";
        };
    }

    /** Radius of the ring that "competent" reaches. */
    public static String norm() {
        return Ring.number(radius(Step.COMPETENT));
    }
}
