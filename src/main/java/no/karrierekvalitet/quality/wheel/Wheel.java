package no.karrierekvalitet.quality.wheel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
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
     * @param waits whether whoever was to lead it has left
     * @param event the event made of it
     * @param eventBy who made the event and can open it
     * @param version counts changes, so that two who edit at once find out
     */
    public record Turn(
            int number,
            LocalDate day,
            @Nullable UUID host,
            String hostName,
            boolean waits,
            @Nullable UUID event,
            @Nullable UUID eventBy,
            int version,
            Instant changedAt) {

        public boolean past(LocalDate today) {
            return day.isBefore(today);
        }

        /** As it is when its event has been deleted: another one can be made. */
        Turn withoutEvent() {
            return new Turn(number, day, host, hostName, waits, null, null, version, changedAt);
        }
    }

    public Optional<Turn> turn(int number) {
        return turns.stream().filter(turn -> turn.number() == number).findFirst();
    }

    /** The next one to come. */
    public Optional<Turn> next(LocalDate today) {
        return turns.stream().filter(turn -> !turn.past(today)).min(Comparator.comparing(Turn::day));
    }
}
