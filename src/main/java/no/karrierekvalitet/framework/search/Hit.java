package no.karrierekvalitet.framework.search;

import gg.jte.Content;

/**
 * Something that was found.
 *
 * @param kindKey text key of what kind of thing it is
 * @param place what it is part of
 * @param title with what was found marked
 * @param text an excerpt, marked likewise; empty when the title says it all
 */
public record Hit(
        String kind,
        String kindKey,
        String path,
        String place,
        Content title,
        String plainTitle,
        Content text,
        boolean hasText) {

    static Hit of(String kind, String kindKey, String path, String place, Marked title, Marked text) {
        return new Hit(
                kind,
                kindKey,
                path,
                place,
                title,
                title.plain(),
                text,
                !text.plain().isBlank());
    }
}
