package no.karrierekvalitet.framework.exchange.cases;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.framework.exchange.cases.PackageReader.Refused;
import no.karrierekvalitet.framework.exchange.cases.Packages.Opening;
import tools.jackson.databind.node.ObjectNode;

/**
 * One of our own packages as it came back: its items by identifier, each with what it hangs under.
 *
 * @param document identifier of the document, which tells edition and language
 */
record ReturnedPackage(UUID document, Map<UUID, Item> items, Map<UUID, UUID> parents) {

    /** @param line of the file where it begins */
    record Item(ObjectNode body, int line) {

        String text(String field) {
            return body.path(field).asString("");
        }
    }

    /** Of a file that {@link PackageCheck} has found nothing wrong with. */
    static ReturnedPackage read(Opening file) throws IOException {
        var items = new LinkedHashMap<UUID, Item>();
        var parents = new HashMap<UUID, UUID>();
        try (var content = file.open()) {
            var frame = PackageReader.read(content, (kind, _, body, line) -> {
                if (kind == CaseKind.ITEM) {
                    items.put(UUID.fromString(body.path("identifier").asString()), new Item(body, line));
                } else if (kind == CaseKind.ASSOCIATION
                        && body.path("associationType").asString("").equals("isChildOf")) {
                    parents.put(end(body, "originNodeURI"), end(body, "destinationNodeURI"));
                }
            });
            var document = frame.path("CFDocument").path("identifier").asString();
            return new ReturnedPackage(UUID.fromString(document), items, parents);
        } catch (Refused e) {
            throw new IllegalStateException(e);
        }
    }

    private static UUID end(ObjectNode association, String end) {
        var id = PackageEntry.end(association, end);
        return id == null ? new UUID(0, 0) : UUID.fromString(id);
    }
}
