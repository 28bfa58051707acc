package no.karrierekvalitet.selfevaluation;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person gave for one evaluation, by statement id: from one click to everything a device has kept. For each
 * statement the newest wins, so changes may arrive late, twice and from several devices.
 */
public record Changes(Map<String, Answer> answers, Map<String, Note> notes) {

    public Changes {
        answers = Map.copyOf(answers);
        notes = Map.copyOf(notes);
    }

    public boolean isEmpty() {
        return answers.isEmpty() && notes.isEmpty();
    }

    /** A private note on one statement; empty when it was taken away. */
    public record Note(String text, Instant writtenAt) {

        /** In characters, with a line break as one. */
        public static final int LONGEST = 2000;

        /** As typed, without what no store can hold and with line breaks as the browser counts them. */
        public static Note of(@Nullable String typed, Instant writtenAt) {
            var text = typed == null ? "" : typed.replace("\0", "").replace("\r\n", "\n");
            return new Note(text.isBlank() ? "" : text, writtenAt);
        }

        public boolean tooLong() {
            return text.length() > LONGEST;
        }
    }
}
