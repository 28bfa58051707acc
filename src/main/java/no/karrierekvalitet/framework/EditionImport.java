package no.karrierekvalitet.framework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.karrierekvalitet.framework.exchange.Document;
import no.karrierekvalitet.framework.exchange.EditionCheck;
import no.karrierekvalitet.framework.exchange.ImportResult;
import no.karrierekvalitet.framework.exchange.ImportResult.AlreadyThere;
import no.karrierekvalitet.framework.exchange.ImportResult.Imported;
import no.karrierekvalitet.framework.exchange.ImportResult.Problem;
import no.karrierekvalitet.framework.exchange.ImportResult.Refused;
import no.karrierekvalitet.framework.exchange.Parts;
import no.karrierekvalitet.platform.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.core.JacksonException;

/** Takes in an edition as JSON documents: all of it, or nothing and the reasons. */
@Service
public class EditionImport {

    private final EditionStore store;
    private final Editions editions;
    private final TransactionOperations transactions;

    EditionImport(EditionStore store, Editions editions, TransactionOperations transactions) {
        this.store = store;
        this.editions = editions;
        this.transactions = transactions;
    }

    /**
     * Imports and publishes an edition. Handing in the same one again, also from several nodes at once, changes nothing.
     *
     * @param documents one for each part
     * @param at when it counts as published; may lie in the past
     */
    public ImportResult publish(List<Document> documents, Instant at) {
        var check = EditionCheck.of(documents);
        if (!check.problems().isEmpty()) {
            return new Refused(check.problems());
        }
        var unreadable = unreadable(check.parts());
        if (unreadable.isPresent()) {
            return new Refused(List.of(unreadable.get()));
        }
        var result = transactions.execute(_ -> store(check.parts(), at));
        editions.refresh();
        return result;
    }

    /** What would keep documents from being published, the way they are now. */
    public static List<Problem> problems(Parts parts) {
        var check = EditionCheck.of(parts.files());
        return check.problems().isEmpty() ? unreadable(parts).stream().toList() : check.problems();
    }

    /** The last check: what cannot be shown is not published, whatever the schemas say. */
    private static Optional<Problem> unreadable(Parts parts) {
        try {
            EditionContent.of(parts);
            return Optional.empty();
        } catch (JacksonException e) {
            return Optional.of(new Problem(e.getPathReference(), "", e.getOriginalMessage()));
        }
    }

    private ImportResult store(Parts parts, Instant at) {
        store.lock();
        var existing = store.find(parts.framework(), parts.version());
        if (existing.isPresent()) {
            return store.parts(existing.get().id()).equals(parts)
                    ? new AlreadyThere(existing.get())
                    : new Refused(List.of(
                            new Problem("framework.json", "/version", "There is another edition " + parts.version())));
        }
        var edition = new Edition(Ids.next(), parts.framework(), parts.version(), at);
        store.insert(edition, parts.elements());
        store.publish(edition.id(), at);
        return new Imported(edition);
    }
}
