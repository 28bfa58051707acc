package no.karrierekvalitet.workshop.table;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a device asks for at its table. Made on the device, kept there until it is confirmed, and done once however
 * often it is sent.
 *
 * @param id made on the device; of {@link Kind#WRITE} also the note's
 * @param note which one it is about, where it is about one
 * @param item the task, of notes to be written and of summaries
 * @param prompt what is answered, if the task asks several things
 * @param other the note to come after (null for first), or to be merged into
 * @param version that the device had seen, of texts
 * @param on of dots and readiness: given or taken back
 * @param age milliseconds since it was done on the device, so that a wrong clock does no harm
 */
public record Operation(
        @Nullable UUID id,
        @Nullable Kind kind,
        @Nullable UUID note,
        @Nullable UUID item,
        @Nullable UUID prompt,
        @Nullable UUID other,
        @Nullable String text,
        int version,
        boolean on,
        long age) {

    public enum Kind {
        WRITE,
        EDIT,
        REMOVE,
        RESTORE,
        MOVE,
        MERGE,
        DOT,
        SUMMARISE,
        AGREE,
        SEND,
        READY
    }

    public static final int LONGEST_NOTE = 2_000;
    public static final int LONGEST_SUMMARY = 4_000;

    /** Without what breaks a database or a line; lines stay lines. */
    String words() {
        return text == null
                ? ""
                : text.replaceAll("\\R", "\n")
                        .replaceAll("[\\x00-\\x08\\x0B-\\x1F\\x7F\\p{Cs}]", "")
                        .strip();
    }

    /** Whether a theme may weigh more or less by it. */
    boolean weighs() {
        return kind == Kind.DOT || kind == Kind.REMOVE || kind == Kind.RESTORE || kind == Kind.MERGE;
    }

    int longest() {
        return kind == Kind.SUMMARISE ? LONGEST_SUMMARY : LONGEST_NOTE;
    }

    boolean carriesText() {
        return kind == Kind.WRITE || kind == Kind.EDIT || kind == Kind.SUMMARISE;
    }
}
