package no.karrierekvalitet.workshop.programme;

import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.platform.Localized;

/**
 * A question to every phone.
 *
 * @param options empty for words
 * @param threshold answers needed before any result is shown, 5 to 100
 */
public record Poll(UUID id, PollKind kind, Localized question, List<Localized> options, int threshold) {
    public static final int LOWEST_THRESHOLD = 5;

    public Poll {
        options = List.copyOf(options);
    }
}
