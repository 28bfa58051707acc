package no.karrierekvalitet.framework.exchange.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Frameworks of others as they are read: a tree, and each item with all it says. */
@Service
public class PackageReading {

    private final PackageStore store;
    private final PackageReadingStore reading;

    PackageReading(PackageStore store, PackageReadingStore reading) {
        this.store = store;
        this.reading = reading;
    }

    /**
     * An item in a list.
     *
     * @param children how many items are right below it
     */
    public record Entry(UUID id, @Nullable String code, String statement, int children) {}

    /** Something a thing says: the name its publisher gave it, and what it says. */
    public record Fact(String name, String value, boolean link) {}

    /**
     * An item's bond with something.
     *
     * @param outwards whether the item is where the association starts
     * @param item the other end, when it is an item of the same package
     * @param link where the other end is found, when it is elsewhere
     */
    public record Bond(
            String type,
            boolean outwards,
            String title,
            @Nullable UUID item,
            @Nullable String link) {}

    /** @param above the items that hold it, the outermost first */
    public record Item(Entry entry, List<Entry> above, List<Entry> below, List<Fact> facts, List<Bond> bonds) {}

    /** What the document itself says. */
    public List<Fact> facts(UUID packageId) {
        var frame = PackageReader.JSON.readTree(store.frame(packageId));
        return facts(frame.path("CFDocument"), List.of("title", "creator", "identifier", "uri"));
    }

    /** The outermost items, and those that hang nowhere. */
    public List<Entry> outermost(UUID packageId) {
        return Stream.concat(reading.below(packageId, packageId.toString()).stream(), reading.loose(packageId).stream())
                .toList();
    }

    /** Items that say something, or have its code; at most a hundred. */
    public List<Entry> search(UUID packageId, String words) {
        return reading.search(packageId, words);
    }

    public Optional<Item> item(UUID packageId, UUID id) {
        return reading.find(packageId, id).map(entry -> {
            var body = (ObjectNode) PackageReader.JSON.readTree(
                    store.body(packageId, CaseKind.ITEM, id).orElseThrow());
            return new Item(
                    entry,
                    above(packageId, entry),
                    reading.below(packageId, id.toString()),
                    facts(body, List.of("fullStatement", "humanCodingScheme", "identifier", "uri")),
                    reading.bonds(packageId, id));
        });
    }

    private List<Entry> above(UUID packageId, Entry entry) {
        var path = new ArrayList<Entry>();
        var seen = new HashSet<UUID>();
        var next = reading.above(packageId, entry.id());
        while (next.isPresent() && seen.add(next.get().id())) {
            path.addFirst(next.get());
            next = reading.above(packageId, next.get().id());
        }
        return path;
    }

    /** Everything it says beside what the page shows otherwise, also what no specification knows. */
    private static List<Fact> facts(JsonNode body, List<String> shown) {
        return body.properties().stream()
                .filter(property -> !shown.contains(property.getKey()))
                .filter(property -> !property.getValue().isNull())
                .map(property -> fact(property.getKey(), property.getValue()))
                .filter(fact -> !fact.value().isBlank())
                .toList();
    }

    private static Fact fact(String name, JsonNode value) {
        if (value.isObject()
                && value.path("title").isString()
                && value.path("uri").isString()) {
            return new Fact(name, value.path("title").asString(), false);
        }
        if (value.isArray() && !value.isEmpty() && value.valueStream().allMatch(JsonNode::isString)) {
            return new Fact(
                    name,
                    String.join(
                            ", ", value.valueStream().map(JsonNode::asString).toList()),
                    false);
        }
        var text = value.isString() ? value.asString() : value.toString();
        return new Fact(name, text, isLink(text));
    }

    /** Only what a browser opens as a page becomes a link; whatever else stands there stays a text. */
    static boolean isLink(String text) {
        return text.matches("https?://[^\\s\"<>]{1,500}");
    }
}
