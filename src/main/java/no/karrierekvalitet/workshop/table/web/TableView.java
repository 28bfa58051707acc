package no.karrierekvalitet.workshop.table.web;

import java.util.UUID;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.workshop.table.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * The table's page.
 *
 * @param refusal of what was just sent without scripts, if it was refused
 */
public record TableView(Sheet sheet, @Nullable Refusal refusal) {

    /** For a form: sent twice, it is done once. */
    public UUID fresh() {
        return Ids.next();
    }
}
