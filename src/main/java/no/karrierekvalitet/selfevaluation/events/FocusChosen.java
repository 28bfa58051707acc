package no.karrierekvalitet.selfevaluation.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A person chose what to work on after an evaluation. Chosen again, it replaces what was chosen before for the same
 * evaluation.
 *
 * @param edition the edition the statements belong to
 * @param statements ids of up to three sub-competences, most important first; empty when the choice was taken back
 */
public record FocusChosen(UUID person, UUID evaluation, UUID edition, List<String> statements, Instant at) {
    public FocusChosen {
        statements = List.copyOf(statements);
    }
}
