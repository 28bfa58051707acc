package no.karrierekvalitet.selfevaluation.team;

import java.util.UUID;
import no.karrierekvalitet.framework.EditionMapping.Fate;
import no.karrierekvalitet.framework.Editions;
import org.springframework.stereotype.Component;

/**
 * Which answers to one edition may be told in the words of another: those to statements that are still there, word for
 * word or worded anew. What was replaced is another statement, and nobody has answered that one yet.
 */
@Component
class Wordings {

    private final Editions editions;

    Wordings(Editions editions) {
        this.editions = editions;
    }

    boolean stands(UUID edition, String statement, UUID in) {
        return edition.equals(in)
                || switch (editions.mapping(edition, in).of(statement)) {
                    case Fate.Same _, Fate.Changed _ -> true;
                    case Fate.Replaced _, Fate.Gone _, Fate.New _ -> false;
                };
    }

    /** The sums of a batch as far as they can be told in another edition's words. */
    Sums in(UUID edition, Batch batch) {
        if (batch.edition().equals(edition)) {
            return batch.sums();
        }
        return batch.sums().only(statement -> stands(batch.edition(), statement, edition));
    }
}
