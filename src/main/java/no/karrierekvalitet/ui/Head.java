package no.karrierekvalitet.ui;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import no.karrierekvalitet.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * A public page's own description in {@code <head>}, with whole addresses.
 *
 * @param alternates the page in each language it can be read in
 */
public record Head(
        String canonical,
        String about,
        List<Alternate> alternates,
        @Nullable String newest,
        @Nullable String feed,
        String picture) {

    /** @param code as in {@code hreflang} */
    public record Alternate(String code, String address) {}

    static Head of(Told told, Language language, URI site, String picture) {
        var root = root(site);
        var alternates = told.languages().stream()
                .map(one -> new Alternate(one.code(), address(root, told.path(), one)))
                .toList();
        return new Head(
                address(root, told.path(), language),
                told.about(),
                alternates,
                Optional.ofNullable(told.newest()).map(root::concat).orElse(null),
                Optional.ofNullable(told.feed()).map(root::concat).orElse(null),
                root + picture);
    }

    /** What it is, in the words of Open Graph. */
    public String type() {
        return "article";
    }

    /** The address of the installation without a slash at the end. */
    static String root(URI site) {
        return site.toString().replaceAll("/+$", "");
    }

    /** Who asks for no language gets bokmål, so that is the bare address. */
    static String address(String root, String path, Language language) {
        return root + path + (language == Language.NB ? "" : "?lang=" + language.code());
    }
}
