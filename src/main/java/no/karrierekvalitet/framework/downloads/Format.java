package no.karrierekvalitet.framework.downloads;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;

/** The kinds of files there are, by their ending. */
public enum Format {
    PDF(MediaType.APPLICATION_PDF),
    PPTX(new MediaType("application", "vnd.openxmlformats-officedocument.presentationml.presentation")),
    XLSX(new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet")),
    CSV(new MediaType("text", "csv", StandardCharsets.UTF_8)),
    JSON(MediaType.APPLICATION_JSON),
    JSONLD(new MediaType("application", "ld+json")),
    ZIP(new MediaType("application", "zip"));

    private final MediaType type;

    Format(MediaType type) {
        this.type = type;
    }

    /** As people call it. */
    String said() {
        return this == JSONLD ? "JSON-LD" : name();
    }

    MediaType type() {
        return type;
    }
}
