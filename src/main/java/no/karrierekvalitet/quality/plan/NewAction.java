package no.karrierekvalitet.quality.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a service sets out to do.
 *
 * @param title 1 to 300 characters
 * @param measure how the service will know that it worked; up to 2,000 characters, empty when nobody has said
 * @param responsible somebody who belongs to the service today; null until somebody takes it
 * @param sourceId the round or event it comes from; null for {@link Source#OWN}
 * @param element what of the framework it is about, {@code part/code}
 */
public record NewAction(
        UUID service,
        String title,
        String measure,
        @Nullable UUID responsible,
        @Nullable LocalDate due,
        Source source,
        @Nullable UUID sourceId,
        @Nullable String element) {}
