package no.karrierekvalitet.framework.exchange.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.framework.exchange.Parts;
import no.karrierekvalitet.framework.exchange.sheets.EditionSheet;
import no.karrierekvalitet.framework.exchange.sheets.SheetFile;
import org.springframework.http.MediaType;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All of an edition or a draft as a file, in each format that it can come back in. */
enum EditionFiles {
    ZIP("zip", "application/zip") {
        @Override
        byte[] write(List<Element> elements) {
            var bytes = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(bytes)) {
                var documents = Parts.of(elements).documents();
                for (var part : Parts.ALL) {
                    if (documents.containsKey(part)) {
                        zip.putNextEntry(new ZipEntry(part + ".json"));
                        zip.write(JSON.writeValueAsBytes(documents.get(part)));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toByteArray();
        }
    },
    BUNDLE("json", "application/json") {
        @Override
        byte[] write(List<Element> elements) {
            return JSON.writeValueAsBytes(Parts.of(elements).documents());
        }
    },
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        byte[] write(List<Element> elements) {
            return SheetFile.xlsx(EditionSheet.of(elements), "Rammeverk");
        }
    },
    CSV("csv", "text/csv;charset=UTF-8") {
        @Override
        byte[] write(List<Element> elements) {
            return SheetFile.csv(EditionSheet.of(elements));
        }
    };

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final String ending;
    private final MediaType type;

    EditionFiles(String ending, String type) {
        this.ending = ending;
        this.type = MediaType.parseMediaType(type);
    }

    /** @param elements in the order of their places */
    abstract byte[] write(List<Element> elements);

    MediaType type() {
        return type;
    }

    String ending() {
        return ending;
    }

    static Optional<EditionFiles> of(String ending) {
        return List.of(values()).stream()
                .filter(format -> format.ending.equals(ending))
                .findFirst();
    }
}
