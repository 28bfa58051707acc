package no.karrierekvalitet.selfevaluation;

import java.util.Map;

/** An evaluation with the person's private notes, by statement id. */
public record Sheet(Evaluation evaluation, Map<String, String> notes) {
    public Sheet {
        notes = Map.copyOf(notes);
    }
}
