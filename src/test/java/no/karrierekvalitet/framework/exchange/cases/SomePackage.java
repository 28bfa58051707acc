package no.karrierekvalitet.framework.exchange.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Packages as anybody might publish them: made by chance from a seed, with fields nobody here knows. */
public final class SomePackage {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> TEXTS = List.of(
            "Å lytte",
            "",
            " ",
            "=1+1",
            "a\nb\tc",
            "\"quoted\" \\ / \u2028",
            "😀 العربية",
            "<script>alert(1)</script>",
            "null",
            "0x1",
            "\u0001");

    private final Random random;
    private final List<UUID> items = new ArrayList<>();
    private final UUID document;

    private SomePackage(long seed) {
        this.random = new Random(seed);
        this.document = id();
    }

    public static ObjectNode of(long seed) {
        return new SomePackage(seed).make();
    }

    /** A plain one: a tree of so many items, a level for every hundred. */
    public static ObjectNode large(int size) {
        var some = new SomePackage(size);
        var root = some.root();
        var items = root.putArray("CFItems");
        var links = root.putArray("CFAssociations");
        for (int i = 0; i < size; i++) {
            var item = some.thing("CFItems", some.id());
            item.put("fullStatement", "Statement number " + i + " of a framework with room for many of them")
                    .put("humanCodingScheme", "S." + i)
                    .put("CFItemType", "Statement")
                    .put("language", "en");
            items.add(item);
            some.items.add(UUID.fromString(item.path("identifier").asString()));
            links.add(some.link("isChildOf", some.items.get(i), i < 100 ? some.document : some.items.get(i / 100), i));
        }
        return root;
    }

    private ObjectNode make() {
        var root = root();
        if (chance(90)) {
            var list = root.putArray("CFItems");
            for (int i = random.nextInt(12); i > 0; i--) {
                list.add(item());
            }
        }
        if (chance(90)) {
            associations(root.putArray("CFAssociations"));
        }
        if (chance(60)) {
            var definitions = root.putObject("CFDefinitions");
            for (var kind : CaseKind.DEFINITIONS) {
                if (chance(50)) {
                    things(definitions.putArray(kind.list()), kind.list());
                }
            }
            unknown(definitions, 30);
        }
        if (chance(50)) {
            things(root.putArray("CFRubrics"), "CFRubrics");
        }
        unknown(root, 40);
        return root;
    }

    private ObjectNode root() {
        var root = NODES.objectNode();
        var head = thing("CFDocuments", document)
                .put("title", "Package " + document)
                .put("creator", text());
        root.set("CFDocument", unknown(head, 50));
        return root;
    }

    private ObjectNode item() {
        var id = id();
        items.add(id);
        var item = thing("CFItems", id).put("fullStatement", "Statement " + text());
        if (chance(50)) {
            item.put("humanCodingScheme", text());
        }
        if (chance(20)) {
            item.putNull("notes");
        }
        return unknown(item, 40);
    }

    private void associations(ArrayNode list) {
        for (int i = 0; i < items.size(); i++) {
            if (chance(80)) {
                var parent = i == 0 || chance(30) ? document : items.get(random.nextInt(i));
                list.add(unknown(link("isChildOf", items.get(i), parent, random.nextInt(100)), 20));
            }
            if (chance(20)) {
                list.add(unknown(link(chance(50) ? "exactMatchOf" : "ext:like", items.get(i), id(), i), 20));
            }
        }
    }

    private void things(ArrayNode list, String kind) {
        for (int i = random.nextInt(3); i > 0; i--) {
            list.add(unknown(thing(kind, id()).put("title", text()), 60));
        }
    }

    private ObjectNode thing(String list, UUID id) {
        return NODES.objectNode()
                .put("identifier", id.toString())
                .put("uri", "https://example.org/" + list + "/" + id)
                .put("lastChangeDateTime", "2024-02-03T04:05:06+00:00");
    }

    private ObjectNode link(String type, UUID from, UUID to, int sequence) {
        var link = thing("CFAssociations", id()).put("associationType", type).put("sequenceNumber", sequence);
        link.putObject("originNodeURI")
                .put("title", "")
                .put("identifier", from.toString())
                .put("uri", "urn:a");
        link.putObject("destinationNodeURI")
                .put("title", "")
                .put("identifier", to.toString())
                .put("uri", "urn:b");
        return link;
    }

    /** The same with fields that no specification knows. */
    private ObjectNode unknown(ObjectNode thing, int percent) {
        while (chance(percent)) {
            thing.set("x-" + Integer.toHexString(random.nextInt()), value(0));
        }
        return thing;
    }

    private JsonNode value(int depth) {
        return switch (random.nextInt(depth > 4 ? 6 : 8)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.numberNode(random.nextLong());
            case 3 -> NODES.numberNode(new java.math.BigDecimal("1.10").scaleByPowerOfTen(random.nextInt(80) - 40));
            case 4, 5 -> NODES.stringNode(text());
            case 6 -> {
                var list = NODES.arrayNode();
                for (int i = random.nextInt(4); i > 0; i--) {
                    list.add(value(depth + 1));
                }
                yield list;
            }
            default -> {
                var object = NODES.objectNode();
                for (int i = random.nextInt(4); i > 0; i--) {
                    object.set("k" + i, value(depth + 1));
                }
                yield object;
            }
        };
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private UUID id() {
        return new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() >>> 2 | 0x8000_0000_0000_0000L);
    }
}
