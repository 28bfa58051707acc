package no.karrierekvalitet.ui;

import java.util.List;
import no.karrierekvalitet.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a public page tells search engines, and those who share or cite it.
 *
 * @param path its lasting address within the product
 * @param about a sentence or two in the reader's language
 * @param languages it can be read in
 * @param newest path of what holds now, when this page shows what held before
 * @param feed path of an Atom feed of changes
 */
public record Told(
        String path,
        String about,
        List<Language> languages,
        @Nullable String newest,
        @Nullable String feed) {}
