package no.karrierekvalitet.selfevaluation;

import java.time.Instant;
import java.util.Map;

/**
 * What a person gave for one evaluation, by statement id: from one click to everything a device has kept. For each
 * statement the newest wins, so changes may arrive late, twice and from several devices.
 */
public record Changes(Map<String, Answer> answers, Map<String, Note> notes) {

    public Changes {
        answers = Map.copyOf(answers);
        notes = Map.copyOf(notes);
    }

    /** A private note on one statement; empty when it was taken away. At most 2,000 characters. */
    public record Note(String text, Instant writtenAt) {
        public static final int LONGEST = 2000;
    }

    public boolean isEmpty() {
        return answers.isEmpty() && notes.isEmpty();
    }
}
