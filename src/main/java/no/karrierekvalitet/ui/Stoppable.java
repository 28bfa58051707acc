package no.karrierekvalitet.ui;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * E-mails of one kind that come again until somebody stops them, contributed as a bean by the feature that writes them. The
 * link in one leads to {@link StopPages}; the token in it is itself the permission.
 *
 * @param kind what it is called in the address, in bokmål; it never changes, because mailboxes keep it
 * @param texts beginning of the keys of its texts, with the dot: {@code text} asks, {@code done} says that they are stopped
 * @param settings where they can be turned on again; null when they cannot be
 * @param canStop whether a token stops anything
 * @param stop stops what a token stops; false when there was nothing to stop
 */
public record Stoppable(
        String kind, String texts, @Nullable String settings, Predicate<String> canStop, Predicate<String> stop) {

    /** Where a visit or a post stops what this token stops, for {@code Mail.sendUntilStopped}. */
    public static String address(String kind, String token) {
        return StopPages.PATH + kind + "/" + token;
    }
}
