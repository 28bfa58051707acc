package no.karrierekvalitet.quality.rounds.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.quality.rounds.Level;
import no.karrierekvalitet.quality.rounds.RoundContent;
import no.karrierekvalitet.quality.rounds.RoundContent.Area;
import no.karrierekvalitet.quality.rounds.RoundContent.Item;
import no.karrierekvalitet.quality.rounds.meeting.Consensus;
import org.jspecify.annotations.Nullable;

/**
 * What a service agreed on then and now. Where the edition has a successor, what was said of an indicator then stands beside
 * what took its place.
 *
 * @param gone what was agreed then and is not asked now
 */
public record Comparison(List<Line> lines, List<Gone> gone) {

    /** What became of an indicator. */
    public enum Move {
        UP,
        DOWN,
        SAME,
        /** To or from "not relevant" or "don't know". */
        OTHER,
        /** Agreed now, and not then. */
        NEW,
        /** Not agreed now. */
        OPEN;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param replaced whether then it was another indicator, whose place this one took */
    public record Line(
            Area area,
            Item item,
            @Nullable Level then,
            @Nullable Level now,
            boolean replaced) {

        public Move move() {
            if (now == null) {
                return Move.OPEN;
            }
            if (then == null) {
                return Move.NEW;
            }
            if (then == now) {
                return Move.SAME;
            }
            if (!then.isStep() || !now.isStep()) {
                return Move.OTHER;
            }
            return now.compareTo(then) > 0 ? Move.UP : Move.DOWN;
        }
    }

    public record Gone(Localized text, Level then) {}

    /** @param successor from the codes of then to those of now */
    static Comparison of(
            RoundContent then,
            Map<String, Consensus> agreedThen,
            RoundContent now,
            Map<String, Consensus> agreedNow,
            Function<String, Optional<String>> successor) {
        var before = new HashMap<String, Item>();
        var gone = new ArrayList<Gone>();
        var asked = new HashSet<String>();
        now.items().forEach(item -> asked.add(item.code()));
        for (var item : then.items()) {
            var level = level(agreedThen, item.code());
            var place = successor.apply(item.code()).filter(asked::contains);
            if (place.isPresent()) {
                before.putIfAbsent(place.get(), item);
            } else if (level != null) {
                gone.add(new Gone(item.text(), level));
            }
        }
        var lines = new ArrayList<Line>();
        for (var area : now.areas()) {
            for (var item : area.items()) {
                var was = before.get(item.code());
                lines.add(new Line(
                        area,
                        item,
                        was == null ? null : level(agreedThen, was.code()),
                        level(agreedNow, item.code()),
                        was != null && !was.code().equals(item.code())));
            }
        }
        return new Comparison(lines, gone);
    }

    /** What was only carried over has not been agreed on. */
    private static @Nullable Level level(Map<String, Consensus> agreed, String code) {
        var consensus = agreed.getOrDefault(code, Consensus.NONE);
        return consensus.agreed() ? consensus.level() : null;
    }

    public List<Line> moved(Move move) {
        return lines.stream().filter(line -> line.move() == move).toList();
    }

    public List<Line> of(Area area) {
        return lines.stream().filter(line -> line.area().id().equals(area.id())).toList();
    }
}
