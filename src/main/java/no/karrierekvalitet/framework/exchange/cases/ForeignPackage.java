package no.karrierekvalitet.framework.exchange.cases;

import java.time.Instant;
import java.util.UUID;
import no.karrierekvalitet.platform.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A framework that somebody else publishes, as it was imported.
 *
 * @param id the identifier of its document
 * @param language as its publisher writes it
 * @param changedAt as its publisher writes it; may be empty
 */
public record ForeignPackage(
        UUID id,
        String title,
        String creator,
        @Nullable String language,
        @Nullable String version,
        String changedAt,
        Instant importedAt,
        int items,
        int associations) {

    static ForeignPackage of(ObjectNode document, Instant importedAt, int items, int associations) {
        return new ForeignPackage(
                UUID.fromString(document.path("identifier").asString()),
                document.path("title").asString(),
                document.path("creator").asString(""),
                text(document, "language"),
                text(document, "version"),
                document.path("lastChangeDateTime").asString(""),
                importedAt,
                items,
                associations);
    }

    private static @Nullable String text(ObjectNode document, String name) {
        return document.path(name).isString() ? document.path(name).asString() : null;
    }

    /** For the {@code lang} attribute of what it says; empty where its publisher did not write a language. */
    public String lang() {
        return language != null && language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") ? language : "";
    }

    public String direction() {
        return Language.of(lang()).map(Language::direction).orElse("auto");
    }
}
