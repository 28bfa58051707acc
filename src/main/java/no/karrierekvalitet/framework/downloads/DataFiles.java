package no.karrierekvalitet.framework.downloads;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.karrierekvalitet.framework.exchange.Parts;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** An edition as data: its own documents, nothing lost. */
final class DataFiles {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private DataFiles() {}

    /** All documents in one file, each with the name of the schema it follows. */
    static byte[] json(Imprint imprint) {
        var parts = Parts.of(List.copyOf(imprint.contents().elements().all()));
        var file = JSON.createObjectNode();
        file.put("framework", imprint.contents().edition().framework());
        file.put("version", imprint.contents().edition().version());
        file.put("published", imprint.day().toString());
        file.put("source", imprint.source());
        file.set("credit", JSON.valueToTree(imprint.contents().introduction().credit()));
        file.put("rights", imprint.rights());
        var documents = file.putArray("documents");
        for (var part : Parts.ALL) {
            parts.find(part)
                    .ifPresent(content -> documents
                            .addObject()
                            .put("name", part + ".json")
                            .put("schema", part + ".schema.json")
                            .set("content", content));
        }
        return JSON.writeValueAsBytes(file);
    }

    static byte[] schemas() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : Parts.ALL) {
                var entry = new ZipEntry(part + ".schema.json");
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(new ClassPathResource("framework/schema/" + part + ".schema.json").getContentAsByteArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
