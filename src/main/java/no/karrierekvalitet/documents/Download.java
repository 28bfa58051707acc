package no.karrierekvalitet.documents;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers a request with a file to keep. The name may hold any letter; the ending is added here. What a person takes out
 * is theirs alone, so nothing on the way may store it.
 */
public final class Download {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Download() {}

    public static ResponseEntity<byte[]> pdf(String name, byte[] content) {
        return file(name + ".pdf", MediaType.APPLICATION_PDF, content);
    }

    public static ResponseEntity<byte[]> csv(String name, Sheet sheet) {
        return file(name + ".csv", new MediaType("text", "csv", StandardCharsets.UTF_8), sheet.csv());
    }

    public static ResponseEntity<byte[]> xlsx(String name, Workbook workbook) {
        return file(
                name + ".xlsx",
                new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                workbook.xlsx());
    }

    public static ResponseEntity<byte[]> ics(String name, Calendar calendar) {
        return file(name + ".ics", new MediaType("text", "calendar", StandardCharsets.UTF_8), calendar.ics());
    }

    public static ResponseEntity<byte[]> pptx(String name, Deck deck) {
        return file(
                name + ".pptx",
                new MediaType("application", "vnd.openxmlformats-officedocument.presentationml.presentation"),
                deck.pptx());
    }

    /** Any value as indented JSON; dates as ISO 8601. */
    public static ResponseEntity<byte[]> json(String name, Object value) {
        return file(name + ".json", MediaType.APPLICATION_JSON, JSON.writeValueAsBytes(value));
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        var disposition = ContentDisposition.attachment()
                .filename(name.replaceAll("[\\p{Cntrl}/\\\\]", " "), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", disposition.toString())
                .body(content);
    }
}
