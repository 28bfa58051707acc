package no.karrierekvalitet.framework.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The documents that come with the product. */
public final class Shipped {

    private Shipped() {}

    public static List<Document> workingEdition() {
        return Parts.ALL.stream()
                .map(part -> file("working-edition/" + part + ".json"))
                .toList();
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
