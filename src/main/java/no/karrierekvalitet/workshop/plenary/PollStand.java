package no.karrierekvalitet.workshop.plenary;

import java.util.Locale;
import java.util.UUID;
import no.karrierekvalitet.workshop.programme.Poll;

/**
 * A poll and how it stands.
 *
 * @param answers devices that have answered
 */
public record PollStand(Poll poll, UUID item, Status status, int answers) {

    public enum Status {
        WAITING,
        OPEN,
        CLOSED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean open() {
        return status == Status.OPEN;
    }

    /** Answers that are missing before anything is shown. */
    public int missing() {
        return Math.max(0, poll.threshold() - answers);
    }
}
