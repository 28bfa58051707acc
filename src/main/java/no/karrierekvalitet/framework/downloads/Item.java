package no.karrierekvalitet.framework.downloads;

import java.util.function.Supplier;
import no.karrierekvalitet.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * A file a reader may take.
 *
 * @param file its name in addresses, with ending
 * @param topic key of what it is about; files of one topic are listed on one line
 * @param label what distinguishes it from others of its topic, as in A3; may be empty
 * @param language null when it holds all languages
 */
record Item(
        Shelf shelf,
        String topic,
        String label,
        String file,
        Format format,
        @Nullable Language language,
        Supplier<byte[]> maker) {

    /** Where in the list of downloads a file stands. */
    enum Shelf {
        BOOK,
        POSTERS,
        SLIDES,
        SHEETS,
        DATA
    }

    boolean isIn(Language wanted) {
        return language == null || language == wanted;
    }
}
