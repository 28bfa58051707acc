package no.karrierekvalitet.framework.exchange.cases;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.framework.exchange.cases.PackageReader.Refused;
import no.karrierekvalitet.framework.exchange.cases.Packages.Opening;
import tools.jackson.databind.node.ObjectNode;

/**
 * One of our own packages as it came back: its items by identifier, each with what it hangs under, and its rubrics.
 *
 * @param document identifier of the document, which tells edition and language
 */
record ReturnedPackage(UUID document, Map<UUID, Item> items, Map<UUID, List<Holder>> holders, List<Item> rubrics) {

    /**
     * What an item hangs under; CASE lets it be several.
     *
     * @param place among those that hang there, where the file tells
     */
    record Holder(UUID id, int place) {}

    /** @param line of the file where it begins */
    record Item(ObjectNode body, int line) {

        String text(String field) {
            return body.path(field).asString("");
        }
    }

    /** Of a file that {@link PackageCheck} has found nothing wrong with. */
    static ReturnedPackage read(Opening file) throws IOException {
        var items = new LinkedHashMap<UUID, Item>();
        var holders = new HashMap<UUID, List<Holder>>();
        var rubrics = new ArrayList<Item>();
        try (var content = file.open()) {
            var frame = PackageReader.read(content, (kind, _, body, line) -> {
                if (kind == CaseKind.ITEM) {
                    items.put(UUID.fromString(body.path("identifier").asString()), new Item(body, line));
                } else if (kind == CaseKind.ASSOCIATION
                        && body.path("associationType").asString("").equals("isChildOf")) {
                    holders.computeIfAbsent(end(body, "originNodeURI"), _ -> new ArrayList<>())
                            .add(new Holder(
                                    end(body, "destinationNodeURI"),
                                    body.path("sequenceNumber").asInt(Integer.MAX_VALUE)));
                } else if (kind == CaseKind.RUBRIC) {
                    rubrics.add(new Item(body, line));
                }
            });
            var document = frame.path("CFDocument").path("identifier").asString();
            return new ReturnedPackage(UUID.fromString(document), items, holders, rubrics);
        } catch (Refused e) {
            throw new IllegalStateException(e);
        }
    }

    List<Holder> holders(UUID item) {
        return holders.getOrDefault(item, List.of());
    }

    private static UUID end(ObjectNode association, String end) {
        var id = PackageEntry.end(association, end);
        return id == null ? new UUID(0, 0) : UUID.fromString(id);
    }
}
