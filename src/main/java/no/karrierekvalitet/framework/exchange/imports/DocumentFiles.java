package no.karrierekvalitet.framework.exchange.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import no.karrierekvalitet.framework.exchange.Document;
import no.karrierekvalitet.framework.exchange.ImportProblem;
import no.karrierekvalitet.framework.exchange.Reasons;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The documents of an edition, from a ZIP file with one each or from one JSON file with all of them by part. */
final class DocumentFiles {

    private static final int MOST_BYTES = 8 << 20;
    private static final int MOST_FILES = 30;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Nothing can be made of the file. */
    static final class Refused extends Exception {
        private final transient ImportProblem problem;

        Refused(ImportProblem problem) {
            super(problem.toString(), null, false, false);
            this.problem = problem;
        }

        ImportProblem problem() {
            return problem;
        }
    }

    private DocumentFiles() {}

    static List<Document> read(InputStream content) throws IOException, Refused {
        var file = new BufferedInputStream(content);
        file.mark(2);
        var zipped = file.read() == 'P' && file.read() == 'K';
        file.reset();
        return zipped ? zip(file) : bundle(file);
    }

    private static List<Document> zip(InputStream file) throws IOException, Refused {
        var documents = new ArrayList<Document>();
        var left = MOST_BYTES;
        try (var zip = new ZipInputStream(file)) {
            var files = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                var bytes = zip.readNBytes(left + 1);
                left -= bytes.length;
                if (left < 0 || ++files > MOST_FILES) {
                    throw new Refused(ImportProblem.of("too-large"));
                }
                // What file managers add of their own.
                if (!entry.isDirectory()
                        && !name.startsWith(".")
                        && !entry.getName().startsWith("__MACOSX")) {
                    documents.add(new Document(name, bytes));
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new Refused(ImportProblem.of("not-a-zip"));
        }
        return documents;
    }

    private static List<Document> bundle(InputStream file) throws IOException, Refused {
        var bytes = file.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new Refused(ImportProblem.of("too-large"));
        }
        try {
            if (!(JSON.readTree(bytes) instanceof ObjectNode bundle)) {
                throw new Refused(ImportProblem.of("not-documents"));
            }
            return bundle.properties().stream()
                    .map(part -> new Document(part.getKey() + ".json", JSON.writeValueAsBytes(part.getValue())))
                    .toList();
        } catch (JacksonException e) {
            throw new Refused(Reasons.of(e, ""));
        }
    }

    /** The same document as part of another version; as it was when it cannot be read, for the check to tell why. */
    static Document inVersion(Document document, String version) {
        try {
            if (JSON.readTree(document.content()) instanceof ObjectNode content) {
                return new Document(document.name(), JSON.writeValueAsBytes(content.put("version", version)));
            }
        } catch (JacksonException e) {
            return document;
        }
        return document;
    }

    /** The line of a place in a file; null when the place is not in it. */
    static @Nullable Integer line(Document document, String pointer) {
        var wanted = JsonPointer.compile(pointer);
        try (var parser = JSON.createParser(document.content())) {
            while (parser.nextToken() != null) {
                if (parser.streamReadContext().pathAsPointer().equals(wanted)) {
                    return parser.currentTokenLocation().getLineNr();
                }
            }
        } catch (JacksonException e) {
            return null;
        }
        return null;
    }
}
