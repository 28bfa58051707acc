package no.karrierekvalitet.framework.exchange;

import java.util.List;
import no.karrierekvalitet.framework.Edition;

/** What came of handing in an edition. */
public sealed interface ImportResult {

    record Imported(Edition edition) implements ImportResult {}

    /** This very edition was imported before; nothing was changed. */
    record AlreadyThere(Edition edition) implements ImportResult {}

    /** Something does not fit; nothing was changed. */
    record Refused(List<Problem> problems) implements ImportResult {}

    /**
     * What does not fit, and where.
     *
     * @param file name of the document
     * @param pointer JSON Pointer (RFC 6901) to the place, empty for the whole document
     * @param reason in English
     */
    record Problem(String file, String pointer, String reason) {
        @Override
        public String toString() {
            return file + (pointer.isEmpty() ? "" : " " + pointer) + ": " + reason;
        }
    }
}
