package no.karrierekvalitet.selfevaluation.local;

import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.framework.Step;
import no.karrierekvalitet.framework.local.LocalBeside;
import no.karrierekvalitet.platform.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A local statement on an area's page.
 *
 * @param from name of the service or the county whose it is
 * @param chosen what the person has answered; null while it is open
 */
public record LocalStatement(
        UUID id, String from, Localized text, @Nullable Step chosen) {

    static LocalStatement of(LocalBeside beside, Map<UUID, LocalAnswer> answers) {
        var addition = beside.addition();
        var answer = answers.get(addition.id());
        return new LocalStatement(addition.id(), beside.from(), addition.text(), answer == null ? null : answer.step());
    }

    /** The form's field that carries what the page showed, as {@code answering.Shown} does for the national ones. */
    public String shownField() {
        return "vist-" + id;
    }

    public boolean has(Step step) {
        return chosen == step;
    }
}
