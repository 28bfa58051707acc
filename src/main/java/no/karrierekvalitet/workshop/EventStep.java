package no.karrierekvalitet.workshop;

import java.util.List;
import java.util.Optional;

/**
 * Something to do on the way from an idea to a report, contributed as a bean by the feature that does it, so that the
 * event's page leads only to what is there.
 */
public interface EventStep {

    Phase phase();

    /** Small numbers first, within the phase. */
    int order();

    /** The step as this person meets it now; nothing when it is not for them or does not come up. */
    Optional<Shown> show(Attendee who);

    enum Phase {
        BEFORE,
        DAY,
        AFTER
    }

    enum State {
        /** Something is missing here; the first of these is the next thing to do. */
        TODO,
        /** Can be done, and nothing is missing without it. */
        OPTIONAL,
        DONE
    }

    /**
     * @param label text key of what the step is called
     * @param address of the page that does it
     * @param fact text key of a line that says how it stands
     */
    record Shown(String label, String address, State state, String fact, List<Object> args) {
        public static Shown of(String label, String address, State state, String fact, Object... args) {
            return new Shown(label, address, state, fact, List.of(args));
        }
    }
}
