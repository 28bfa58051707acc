package no.karrierekvalitet.quality.rounds;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.platform.Localized;
import org.jspecify.annotations.Nullable;

/**
 * What a round has come to, for those whom the service lets see it: what was agreed on and chosen, and nothing of what
 * anybody answered.
 *
 * @param edition version of the edition it stays on, as in {@code 2024.1-working}
 * @param site the place under the service; empty for the whole service
 * @param answersClosedAt when the answers were counted; null while people answer
 * @param closedAt null while it is under way
 * @param areas those that were looked at, in the model's order
 * @param priorities what the service chose, most dots first
 * @param actions ids in the service's plan
 */
public record RoundSummary(
        UUID id,
        UUID service,
        String edition,
        String site,
        Phase phase,
        Instant startedAt,
        @Nullable Instant answersClosedAt,
        @Nullable Instant closedAt,
        List<Area> areas,
        List<Priority> priorities,
        List<UUID> actions) {

    public boolean closed() {
        return phase == Phase.CLOSED;
    }

    /** How many indicators were looked at. */
    public int indicators() {
        return areas.stream().mapToInt(Area::indicators).sum();
    }

    /** How many of them the service has agreed on. */
    public int agreed() {
        return areas.stream().mapToInt(Area::agreed).sum();
    }

    /**
     * One priority area.
     *
     * @param id code in the edition
     * @param number 1 to 7
     * @param indicators how many were looked at
     * @param levels how many of them the service agreed to be at each level; levels with none are left out
     */
    public record Area(String id, int number, Localized name, int indicators, Map<Level, Integer> levels) {

        /** How many indicators the service has agreed on. */
        public int agreed() {
            return levels.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** Those that the service has in place, systematically or not. */
        public int inPlace() {
            return at(Level.IN_PLACE) + at(Level.SYSTEMATIC);
        }

        public int at(Level level) {
            return levels.getOrDefault(level, 0);
        }
    }

    /**
     * An indicator the service chose to work on.
     *
     * @param element as in {@code /rammeverk/element/{part}/{code}}; null for a local one
     * @param level what the service agreed; null when it chose without agreeing
     */
    public record Priority(
            String indicator,
            @Nullable String element,
            Localized text,
            @Nullable Level level) {}
}
