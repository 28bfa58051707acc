package no.karrierekvalitet.workshop.entry;

import java.time.Instant;
import java.util.UUID;
import no.karrierekvalitet.workshop.Part;
import org.jspecify.annotations.Nullable;

/**
 * A link that lets in without an account: the one on a table's sign, the projector's, those of guests on the theme team
 * or among the helpers. Whoever has the link has the part, until it is taken back.
 *
 * @param table the table of a {@link Part#TABLE} pass, of no other
 * @param number the table's number, of the same
 * @param label what the organiser calls it
 */
public record Pass(
        UUID id,
        UUID event,
        Part kind,
        @Nullable UUID table,
        @Nullable Integer number,
        String token,
        String label,
        @Nullable Instant revokedAt) {

    /** Where the link leads, below the installation's public address. */
    public String path() {
        return "/b/" + token;
    }
}
