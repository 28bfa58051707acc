package no.karrierekvalitet.workshop.table;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How an {@link Operation} went. Whatever is refused stays on the device, with the reason. */
public enum Outcome {
    /** Done. */
    KEPT,
    /** Had been done before; sent twice is done once. */
    AGAIN,
    /** The room had gone on from that task when it was done. */
    CLOSED,
    /** Too long, or empty. */
    UNFIT,
    /** No more dots to give. */
    SPENT,
    /** What it is about is not there, or not this table's. */
    GONE,
    /** The text has changed since; nobody agrees to what they have not read. */
    STALE,
    /** More than people write: the device waits a little and sends again. */
    LATER;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean refused() {
        return this != KEPT && this != AGAIN;
    }
}
