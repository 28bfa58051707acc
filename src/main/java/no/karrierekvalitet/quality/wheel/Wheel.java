package no.karrierekvalitet.quality.wheel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A year of gatherings of a service, in the template's order. */
public record Wheel(UUID id, UUID service, LocalDate startsOn, List<Turn> turns) {

    public Wheel {
        turns = List.copyOf(turns);
    }

    /**
     * One gathering in the year.
     *
     * @param host whose turn it is to lead it; null when nobody's
     * @param hostName empty for somebody who has left
     * @param event the event made of it
     * @param eventBy who made the event and can open it
     */
    public record Turn(
            int number,
            LocalDate day,
            @Nullable UUID host,
            String hostName,
            boolean hostHere,
            @Nullable UUID event,
            @Nullable UUID eventBy,
            Instant changedAt) {

        public boolean past(LocalDate today) {
            return day.isBefore(today);
        }

        /** Whether whoever was to lead it has left. */
        public boolean waits() {
            return host != null && !hostHere;
        }
    }

    public Optional<Turn> turn(int number) {
        return turns.stream().filter(turn -> turn.number() == number).findFirst();
    }

    /** The next one to come. */
    public Optional<Turn> next(LocalDate today) {
        return turns.stream().filter(turn -> !turn.past(today)).min(java.util.Comparator.comparing(Turn::day));
    }
}
