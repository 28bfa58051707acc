package no.karrierekvalitet.workshop.table.web;

import java.util.UUID;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.workshop.table.Note;
import no.karrierekvalitet.workshop.table.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * The table's page.
 *
 * @param refusal of what was just sent without scripts, if it was refused
 * @param merging a note of which somebody without scripts wants to see what it may be merged with: to write that down for
 *     each of them would make a page of fifty notes as long as a book
 */
public record TableView(
        Sheet sheet, @Nullable Refusal refusal, @Nullable String merging) {

    public boolean merges(Note note) {
        return note.id().toString().equals(merging);
    }

    /** For a form: sent twice, it is done once. */
    public UUID fresh() {
        return Ids.next();
    }
}
