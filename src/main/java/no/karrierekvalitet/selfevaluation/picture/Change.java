package no.karrierekvalitet.selfevaluation.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.karrierekvalitet.framework.CompetenceStandards.CompetenceArea;
import no.karrierekvalitet.framework.CompetenceStandards.SubCompetence;
import no.karrierekvalitet.framework.EditionMapping;
import no.karrierekvalitet.framework.Step;
import no.karrierekvalitet.selfevaluation.picture.Picture.AreaPicture;
import no.karrierekvalitet.selfevaluation.picture.Picture.Placed;
import org.jspecify.annotations.Nullable;

/**
 * What moved between two pictures, also when they were made with different editions. Told in the later picture's terms.
 *
 * @param areas in the later picture's order
 * @param statements of the later picture that have an answer now or had one then
 * @param gone statements of the earlier picture that were answered and have no successor
 */
public record Change(List<AreaChange> areas, List<Move> statements, List<Placed> gone) {

    /** @param before null for an area that the earlier edition did not have */
    public record AreaChange(CompetenceArea area, @Nullable Standing before, Standing now) {
        public boolean moved() {
            return before != null && before.placed() && now.placed() && before != now;
        }
    }

    /** How a statement's wording compares with the one that was answered then. */
    public enum Wording {
        SAME,
        /** The same statement in other words: the two answers are not quite about the same. */
        CHANGED,
        /** Another statement has taken the place of the earlier one. */
        REPLACED,
        /** Nothing in the earlier edition corresponds to it. */
        NEW
    }

    public enum Direction {
        UP,
        DOWN,
        SAME,
        /** To or from "not relevant", which is no step on the way. */
        ASIDE,
        /** Answered in one of the two only. */
        UNKNOWN
    }

    public record Move(
            CompetenceArea area,
            SubCompetence statement,
            @Nullable Step before,
            @Nullable Step now,
            Wording wording) {

        public Direction direction() {
            if (before == null || now == null) {
                return Direction.UNKNOWN;
            }
            if (before == now) {
                return Direction.SAME;
            }
            if (before == Step.NOT_RELEVANT || now == Step.NOT_RELEVANT) {
                return Direction.ASIDE;
            }
            return now.compareTo(before) > 0 ? Direction.UP : Direction.DOWN;
        }
    }

    static Change between(Picture earlier, Picture later, EditionMapping mapping) {
        var origins = origins(earlier, mapping);
        var moves = new ArrayList<Move>();
        for (var area : later.areas()) {
            for (var placed : area.statements()) {
                var move =
                        move(area.area(), placed, origins.get(placed.statement().id()), mapping);
                if (move.before() != null || move.now() != null) {
                    moves.add(move);
                }
            }
        }
        return new Change(
                later.areas().stream().map(area -> area(earlier, area)).toList(), moves, gone(earlier, mapping));
    }

    private static AreaChange area(Picture earlier, AreaPicture area) {
        return new AreaChange(
                area.area(),
                earlier.area(area.area().id()).map(AreaPicture::standing).orElse(null),
                area.standing());
    }

    private static Move move(CompetenceArea area, Placed placed, @Nullable Placed origin, EditionMapping mapping) {
        var id = placed.statement().id();
        var wording = Wording.SAME;
        if (origin == null) {
            wording = Wording.NEW;
        } else if (!origin.statement().id().equals(id)) {
            wording = Wording.REPLACED;
        } else if (mapping.of(id) instanceof EditionMapping.Fate.Changed) {
            wording = Wording.CHANGED;
        }
        return new Move(area, placed.statement(), origin == null ? null : origin.step(), placed.step(), wording);
    }

    /** The earlier statement behind each later one; of several that were merged, the one with the lowest answer. */
    private static Map<String, Placed> origins(Picture earlier, EditionMapping mapping) {
        var origins = new HashMap<String, Placed>();
        for (var placed : statements(earlier)) {
            mapping.counterpart(placed.statement().id())
                    .ifPresent(id -> origins.merge(id, placed, (one, other) -> lower(one, other) ? one : other));
        }
        return origins;
    }

    private static boolean lower(Placed one, Placed other) {
        return other.step() == null || (one.step() != null && one.step().compareTo(other.step()) <= 0);
    }

    private static List<Placed> gone(Picture earlier, EditionMapping mapping) {
        return statements(earlier).stream()
                .filter(placed -> placed.step() != null)
                .filter(placed -> mapping.counterpart(placed.statement().id()).isEmpty())
                .toList();
    }

    private static List<Placed> statements(Picture picture) {
        return picture.areas().stream()
                .flatMap(area -> area.statements().stream())
                .toList();
    }

    /** The earlier steps by id of the later picture's statements; for the outline in the {@link Wheel}. */
    public Map<String, Step> before() {
        var steps = new HashMap<String, Step>();
        for (var move : statements) {
            if (move.before() != null) {
                steps.put(move.statement().id(), move.before());
            }
        }
        return steps;
    }

    /** Statements that moved, of those whose wording is the same: only they can be compared straight. */
    public List<Move> moved(Direction direction) {
        return moves(move -> move.wording() == Wording.SAME && move.direction() == direction);
    }

    /** Whether every statement with the same wording has the same answer. */
    public boolean still() {
        return moved(Direction.UP).isEmpty()
                && moved(Direction.DOWN).isEmpty()
                && moved(Direction.ASIDE).isEmpty();
    }

    public List<Move> worded(Wording wording) {
        return moves(move -> move.wording() == wording);
    }

    private List<Move> moves(Predicate<Move> wanted) {
        return statements.stream().filter(wanted).toList();
    }
}
