package no.karrierekvalitet.selfevaluation.local;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.framework.Step;
import no.karrierekvalitet.selfevaluation.Answer;

/** The local part of an area's page as it was sent: a step in a field named by the statement. */
public record LocalForm(List<LocalStatement> statements, Map<String, String> posted, Instant now) {

    /** What was given now; what the page showed already was not. */
    public Map<UUID, Answer> given() {
        var given = new HashMap<UUID, Answer>();
        for (var statement : statements) {
            var key = posted.getOrDefault(statement.id().toString(), "");
            if (!key.equals(posted.getOrDefault(statement.shownField(), ""))) {
                Step.find(key).ifPresent(step -> given.put(statement.id(), new Answer(step, now)));
            }
        }
        return given;
    }
}
