package no.karrierekvalitet.workshop.seating;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.karrierekvalitet.workshop.seating.mixing.Arrangement;
import no.karrierekvalitet.workshop.seating.mixing.Mix;
import no.karrierekvalitet.workshop.seating.mixing.Unmet;
import no.karrierekvalitet.workshop.seating.mixing.Wish;
import org.jspecify.annotations.Nullable;

/**
 * One seating of an event.
 *
 * @param number from 1; in round 2 people meet others than in round 1
 * @param percent how far the work is, while {@link State#WORKING}
 * @param current whether it holds now
 * @param outcome of the last time everybody was seated anew
 */
public record Round(
        int number,
        State state,
        int percent,
        boolean current,
        @Nullable Instant finishedAt,
        @Nullable Outcome outcome) {

    public enum State {
        EMPTY,
        WORKING,
        READY,
        FAILED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean working() {
        return state == State.WORKING;
    }

    /**
     * What came of it, without names.
     *
     * @param millis the work took
     * @param unseated people for whom there was no seat
     * @param broken hard rules that people placed by hand break
     */
    public record Outcome(int people, int tables, long millis, int unseated, long broken, Mix mix, List<Missed> unmet) {

        static Outcome of(Arrangement found, int people, int tables, long millis) {
            return new Outcome(
                    people,
                    tables,
                    millis,
                    people - found.tables().size(),
                    found.broken(),
                    found.mix(),
                    found.unmet().stream().map(Missed::of).toList());
        }

        /** How much less alike neighbours are than by lot, in whole percent. */
        public int better() {
            return (int) Math.round(100 * mix.better());
        }
    }

    public record Missed(UUID wish, Wish.Kind kind, Unmet.Reason reason) {
        static Missed of(Unmet unmet) {
            return new Missed(unmet.wish().id(), unmet.wish().kind(), unmet.reason());
        }
    }
}
