package no.karrierekvalitet.framework.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import no.karrierekvalitet.framework.Element;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The documents that come with the product. */
public final class Shipped {

    private Shipped() {}

    public static List<Document> workingEdition() {
        return Parts.ALL.stream().map(Shipped::workingEdition).toList();
    }

    /** The elements of one part of it, in an edition of another version. */
    public static List<Element> part(String part, String version) {
        var document =
                (ObjectNode) JsonMapper.shared().readTree(workingEdition(part).content());
        return ElementTree.flatten(part, document.put("version", version));
    }

    private static Document workingEdition(String part) {
        return file("working-edition/" + part + ".json");
    }

    /** What an earlier, fictional edition said otherwise; for demos and tests. */
    public static Revision earlierRevision() {
        return Revision.read(file("demo/earlier-edition.json"));
    }

    public static List<Document> earlierEdition() {
        return earlierRevision().of(workingEdition());
    }

    /** @param path below {@code framework/} */
    private static Document file(String path) {
        try {
            var content = new ClassPathResource("framework/" + path).getContentAsByteArray();
            return new Document(path.substring(path.lastIndexOf('/') + 1), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
