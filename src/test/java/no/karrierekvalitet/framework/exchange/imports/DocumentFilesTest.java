package no.karrierekvalitet.framework.exchange.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.karrierekvalitet.framework.exchange.Document;
import no.karrierekvalitet.framework.exchange.EditionCheck;
import no.karrierekvalitet.framework.exchange.Shipped;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Documents in one file are the documents that were put in, and a file that harms is refused. */
class DocumentFilesTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> TEXTS =
            List.of("=1+1", "a\nb", "\"", "العربية", "😀", "\\u0041", "</script>", " ");

    @Test
    void whatever_documents_say_they_come_back_equal_in_either_format() throws Exception {
        for (int seed = 0; seed < 40; seed++) {
            var documents = edited(new Random(seed));

            assertThat(parts(DocumentFiles.read(new ByteArrayInputStream(zip(documents, "")))))
                    .isEqualTo(documents);
            assertThat(parts(DocumentFiles.read(new ByteArrayInputStream(JSON.writeValueAsBytes(documents)))))
                    .isEqualTo(documents);
        }
    }

    @Test
    void an_edition_goes_through_documents_elements_and_documents_unchanged() {
        var random = new Random(5);
        for (int i = 0; i < 20; i++) {
            var documents = edited(random);
            var check = EditionCheck.of(documents.entrySet().stream()
                    .map(part -> new Document(part.getKey() + ".json", JSON.writeValueAsBytes(part.getValue())))
                    .toList());

            assertThat(check.problems()).isEmpty();
            assertThat(no.karrierekvalitet.framework.exchange.Parts.of(
                                    check.parts().elements())
                            .documents())
                    .isEqualTo(documents);
        }
    }

    @Test
    void folders_in_a_zip_and_what_file_managers_add_do_not_matter() throws Exception {
        var documents = edited(new Random(1));

        assertThat(parts(DocumentFiles.read(new ByteArrayInputStream(zip(documents, "../../etc/")))))
                .isEqualTo(documents);
    }

    @Test
    void a_zip_that_unpacks_to_gigabytes_is_refused() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("glossary.json"));
            for (int i = 0; i < 100; i++) {
                zip.write(new byte[1 << 20]);
            }
        }

        refused(bytes.toByteArray(), "too-large");
    }

    @Test
    void what_is_no_collection_of_documents_is_refused() {
        refused("[1]".getBytes(UTF_8), "not-documents");
        refused("{\n\"a\": }".getBytes(UTF_8), "json.character");
        refused(new byte[9 << 20], "too-large");
        refused(("{\"a\":" + "[".repeat(100_000)).getBytes(UTF_8), "too-deep-or-long");
    }

    @Test
    void a_place_in_a_document_has_a_line() {
        var document = new Document("a.json", "{\n \"a\": [\n  {\"b\": 1}\n ]\n}".getBytes(UTF_8));

        assertThat(DocumentFiles.line(document, "/a/0/b")).isEqualTo(3);
        assertThat(DocumentFiles.line(document, "/nowhere")).isNull();
    }

    private static void refused(byte[] file, String reason) {
        assertThatThrownBy(() -> DocumentFiles.read(new ByteArrayInputStream(file)))
                .isInstanceOfSatisfying(
                        DocumentFiles.Refused.class,
                        refused -> assertThat(refused.problem().key()).endsWith("." + reason));
    }

    private static Map<String, JsonNode> parts(List<Document> documents) {
        return documents.stream()
                .collect(Collectors.toMap(
                        document -> document.name().replace(".json", ""),
                        document -> JSON.readTree(document.content())));
    }

    private static byte[] zip(Map<String, JsonNode> documents, String folder) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("__MACOSX/._glossary.json"));
            zip.write(1);
            for (var part : documents.entrySet()) {
                zip.putNextEntry(new ZipEntry(folder + part.getKey() + ".json"));
                zip.write(JSON.writeValueAsBytes(part.getValue()));
            }
        }
        return bytes.toByteArray();
    }

    /** The working edition with other words here and there. */
    private static Map<String, JsonNode> edited(Random random) {
        return parts(Shipped.workingEdition()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, part -> edited(part.getValue(), random)));
    }

    private static JsonNode edited(JsonNode node, Random random) {
        if (node instanceof ObjectNode object) {
            object.properties().stream()
                    .filter(property -> List.of("nb", "nn", "en").contains(property.getKey()))
                    .filter(_ -> random.nextInt(20) == 0)
                    .toList()
                    .forEach(property ->
                            object.put(property.getKey(), "Ord " + TEXTS.get(random.nextInt(TEXTS.size()))));
        }
        node.forEach(child -> edited(child, random));
        return node;
    }
}
