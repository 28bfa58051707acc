package no.karrierekvalitet.quality.rounds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.platform.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A round of a service.
 *
 * @param edition the one it began with and stays on
 * @param site the place under the service; empty for the whole service
 * @param areas codes of the priority areas, in the model's order
 * @param indicators codes in the order they are asked in
 * @param deadline last day for answers, as it was promised; the answers are closed by hand
 * @param answered how many answered; null while they do
 * @param showing null while they answer
 */
public record Round(
        UUID id,
        UUID service,
        UUID edition,
        String site,
        List<String> areas,
        List<String> indicators,
        List<Local> locals,
        LocalDate deadline,
        Phase phase,
        boolean remind,
        @Nullable UUID startedBy,
        Instant startedAt,
        @Nullable UUID copiedFrom,
        @Nullable Instant answersClosedAt,
        @Nullable Integer answered,
        @Nullable Showing showing,
        @Nullable Instant votesClosedAt,
        @Nullable Instant closedAt) {

    /** How the codes of local indicators begin. */
    static final String LOCAL = "lokal-";

    /** Whether the answers are shown together. */
    public enum Showing {
        /** Counted per indicator, wherever five have answered it. */
        PICTURE,
        /** Fewer than five answered: everybody brings their own view, by their own choice. */
        FEW,
        /** All but a few answered another round not long ago: beside each other the two would tell who said what. */
        LIKE_ANOTHER
    }

    /**
     * An indicator of the service's or the county's own, as it was when the round began.
     *
     * @param beside code of the sub-area it stands in
     * @param from name of the service or the county
     */
    public record Local(String code, String beside, String from, Localized text) {}

    public String path() {
        return "/var-kvalitet/" + id;
    }

    public String topic() {
        return "kvalitet/" + id;
    }

    public boolean answering() {
        return phase == Phase.ANSWERING;
    }

    public boolean meeting() {
        return phase == Phase.MEETING;
    }

    public boolean closed() {
        return phase == Phase.CLOSED;
    }

    public boolean pictured() {
        return showing == Showing.PICTURE;
    }

    /** Whether everybody has placed what was lifted, and it is counted. */
    public boolean voted() {
        return votesClosedAt != null;
    }
}
