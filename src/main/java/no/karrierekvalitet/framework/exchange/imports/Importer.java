package no.karrierekvalitet.framework.exchange.imports;

import java.io.IOException;
import java.util.List;
import java.util.function.IntConsumer;
import no.karrierekvalitet.framework.exchange.ImportProblem;
import no.karrierekvalitet.framework.exchange.cases.Packages.Opening;
import tools.jackson.databind.JsonNode;

/** Takes in one kind of file. */
interface Importer {

    ImportKind kind();

    /** Looks the file through and changes nothing. */
    Found check(ImportJob job, Opening file) throws IOException;

    /**
     * Takes in all of a file that was found right, or nothing of it.
     *
     * @return what the page tells when it is done
     */
    Stored store(ImportJob job, Opening file, IntConsumer progress) throws IOException;

    /**
     * @param total number of things to take in
     * @param preview what taking it in would do
     */
    record Found(List<ImportProblem> problems, int total, Object preview) {

        static Found refused(List<ImportProblem> problems) {
            return new Found(problems, 0, java.util.Map.of());
        }
    }

    sealed interface Stored {

        /** @param outcome replaces the preview */
        record Done(JsonNode outcome) implements Stored {}

        /** It no longer fits: something else has changed since it was looked through. */
        record Refused(List<ImportProblem> problems) implements Stored {}
    }
}
