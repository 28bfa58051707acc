package no.karrierekvalitet.quality.rounds.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.karrierekvalitet.quality.rounds.RoundContent;
import no.karrierekvalitet.quality.rounds.RoundContent.Area;
import no.karrierekvalitet.quality.rounds.RoundContent.Item;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting takes up, in which order and for how long: where views differ most first, and among those where most could
 * not tell. What is not counted follows in the order it was asked in.
 *
 * @param entries every indicator of the round
 */
public record Agenda(List<Entry> entries) {

    /** Minutes for choosing among what was lifted, and for making actions of it. */
    public static final int CHOOSING = 20;

    public static final int PLANNING = 20;

    /** Minutes one can think together in one go. */
    private static final int SITTING = 120;

    /** @param spread null where nothing may be shown */
    public record Entry(Area area, Item item, @Nullable Spread spread, Consensus consensus) {

        /** Minutes: six to hear both sides, three to hear why, one to say yes. */
        public int minutes() {
            return spread == null
                    ? 2
                    : switch (spread.apart()) {
                        case WIDE -> 6;
                        case SOME -> 3;
                        case ALIKE -> 1;
                    };
        }

        /** {@code wide}, {@code some}, {@code alike} or {@code none}. */
        public String apart() {
            return spread == null ? "none" : spread.apart().name().toLowerCase(Locale.ROOT);
        }
    }

    static Agenda of(RoundContent content, Map<String, Spread> spreads, Map<String, Consensus> agreed) {
        var entries = new ArrayList<Entry>();
        for (var area : content.areas()) {
            for (var item : area.items()) {
                entries.add(new Entry(
                        area, item, spreads.get(item.code()), agreed.getOrDefault(item.code(), Consensus.NONE)));
            }
        }
        entries.sort(Comparator.comparingDouble(Agenda::distance).reversed());
        return new Agenda(List.copyOf(entries));
    }

    /** Who could not tell breaks ties: a hundredth of a step each, because a step is more than anybody's doubt. */
    private static double distance(Entry entry) {
        var spread = entry.spread();
        return spread == null ? -1 : spread.distance() + spread.unsure() / 100.0 / spread.total();
    }

    public int minutes() {
        return entries.stream().mapToInt(Entry::minutes).sum() + CHOOSING + PLANNING;
    }

    /** Into how many meetings it is wise to divide this. */
    public int sittings() {
        return (minutes() + SITTING - 1) / SITTING;
    }

    public int agreed() {
        return (int)
                entries.stream().filter(entry -> entry.consensus().agreed()).count();
    }

    /** The first one nobody has agreed on yet. */
    public @Nullable Entry next() {
        return entries.stream()
                .filter(entry -> !entry.consensus().agreed())
                .findFirst()
                .orElse(null);
    }

    public @Nullable Entry before(Item item) {
        int place = place(item);
        return place > 0 ? entries.get(place - 1) : null;
    }

    public @Nullable Entry after(Item item) {
        int place = place(item);
        return place + 1 < entries.size() ? entries.get(place + 1) : null;
    }

    /** Counted from 0. */
    public int place(Item item) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).item().code().equals(item.code())) {
                return i;
            }
        }
        return -1;
    }

    public List<Entry> of(Area area) {
        return entries.stream()
                .filter(entry -> entry.area().id().equals(area.id()))
                .toList();
    }
}
