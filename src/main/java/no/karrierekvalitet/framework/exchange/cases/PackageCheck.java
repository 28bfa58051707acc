package no.karrierekvalitet.framework.exchange.cases;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import no.karrierekvalitet.framework.exchange.ImportProblem;
import no.karrierekvalitet.framework.exchange.cases.PackageReader.Refused;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Looks through a package and finds what would not hold together here. What the package says that we do not know is kept
 * and never a problem.
 */
final class PackageCheck implements PackageReader.Sink {

    static final int MOST_ITEMS = 50_000;
    private static final int MOST_OTHERS = 250_000;
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    /** The fields that are read, and that must be texts where they are given. */
    private static final Map<CaseKind, List<String>> TEXTS = Map.of(
            CaseKind.ITEM,
            List.of("fullStatement", "humanCodingScheme", "abbreviatedStatement", "CFItemType", "uri", "notes"),
            CaseKind.ASSOCIATION,
            List.of("associationType", "uri", "notes"));

    private final List<ImportProblem> problems = new ArrayList<>();
    private final Map<CaseKind, Map<UUID, Integer>> seen = new EnumMap<>(CaseKind.class);
    private final Map<UUID, Integer> hashes = new HashMap<>();
    private final List<PackageTree.Edge> edges = new ArrayList<>();
    private ObjectNode frame = JsonNodeFactory.instance.objectNode();

    private PackageCheck() {}

    static PackageCheck of(InputStream file) {
        var check = new PackageCheck();
        try {
            check.frame = PackageReader.read(file, check);
            check.document();
            if (check.problems.isEmpty()) {
                check.problems.addAll(PackageTree.problems(check.edges, check.ids(CaseKind.ITEM), check.identifier()));
            }
        } catch (Refused e) {
            check.problems.add(e.problem());
        }
        return check;
    }

    List<ImportProblem> problems() {
        return problems;
    }

    ObjectNode frame() {
        return frame;
    }

    ObjectNode documentNode() {
        return (ObjectNode) frame.path("CFDocument");
    }

    UUID identifier() {
        return UUID.fromString(frame.path("CFDocument").path("identifier").asString());
    }

    Set<UUID> ids(CaseKind kind) {
        return seen.getOrDefault(kind, Map.of()).keySet();
    }

    int total() {
        return seen.values().stream().mapToInt(Map::size).sum();
    }

    /** What each item says, told apart by a number: equal for equal items. */
    Map<UUID, Integer> hashes() {
        return hashes;
    }

    @Override
    public void entry(CaseKind kind, int position, ObjectNode body, int line) throws Refused {
        var place = "/" + kind.list() + "/" + position;
        var ids = seen.computeIfAbsent(kind, _ -> new HashMap<>());
        if (ids.size() >= (kind == CaseKind.ITEM ? MOST_ITEMS : MOST_OTHERS) || problems.size() >= ImportProblem.TOLD) {
            throw new Refused(ImportProblem.at(
                    line, place, problems.isEmpty() ? "too-many" : "and-more", String.valueOf(MOST_ITEMS)));
        }
        if (!identified(body, place, line)) {
            return;
        }
        var id = UUID.fromString(body.path("identifier").asString());
        var first = ids.putIfAbsent(id, line);
        if (first != null) {
            add(line, place + "/identifier", "twice", id.toString(), first.toString());
        }
        texts(kind, body, place, line);
        if (kind == CaseKind.ITEM) {
            hashes.put(id, body.toString().hashCode());
            required(body, "fullStatement", place, line);
        } else if (kind == CaseKind.ASSOCIATION) {
            association(body, place, line);
        }
        storable(body, place, line);
    }

    private void association(ObjectNode body, String place, int line) {
        required(body, "associationType", place, line);
        var origin = PackageEntry.end(body, "originNodeURI");
        var destination = PackageEntry.end(body, "destinationNodeURI");
        if (origin == null || destination == null) {
            add(line, place + (origin == null ? "/originNodeURI" : "/destinationNodeURI"), "no-end");
        } else if (body.path("associationType").asString("").equals("isChildOf")) {
            edges.add(new PackageTree.Edge(origin, destination, place, line));
        }
    }

    private void document() {
        if (!(frame.path("CFDocument") instanceof ObjectNode document)) {
            add(null, "/CFDocument", "no-document");
        } else if (identified(document, "/CFDocument", null)) {
            required(document, "title", "/CFDocument", null);
            for (var name : List.of("title", "creator", "language", "version", "lastChangeDateTime", "description")) {
                text(document, name, "/CFDocument", null);
            }
        }
        storable(frame, "", null);
    }

    private boolean identified(ObjectNode body, String place, @Nullable Integer line) {
        var identifier = body.path("identifier");
        if (!identifier.isString() || !UUID_FORM.matcher(identifier.asString()).matches()) {
            add(line, place + "/identifier", "no-uuid", identifier.isMissingNode() ? "–" : identifier.toString());
            return false;
        }
        return true;
    }

    private void texts(CaseKind kind, ObjectNode body, String place, int line) {
        TEXTS.getOrDefault(kind, List.of("title")).forEach(name -> text(body, name, place, line));
    }

    private void text(ObjectNode body, String name, String place, @Nullable Integer line) {
        var value = body.path(name);
        if (!value.isMissingNode() && !value.isNull() && !value.isString()) {
            add(line, place + "/" + name, "no-text");
        }
    }

    private void required(ObjectNode body, String name, String place, @Nullable Integer line) {
        if (body.path(name).isMissingNode() || body.path(name).asString("").isBlank()) {
            add(line, place + "/" + name, "missing");
        }
    }

    /** A database has no NUL and no half characters. */
    private void storable(JsonNode node, String place, @Nullable Integer line) {
        if (node.isString() && !isStorable(node.asString())) {
            add(line, place, "no-character");
        }
        node.properties().forEach(property -> {
            if (!isStorable(property.getKey())) {
                add(line, place, "no-character");
            }
            storable(property.getValue(), place + "/" + property.getKey(), line);
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            storable(node.get(i), place + "/" + i, line);
        }
    }

    private static boolean isStorable(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private void add(@Nullable Integer line, String place, String reason, String... args) {
        if (problems.size() < ImportProblem.TOLD) {
            problems.add(ImportProblem.at(line, place, reason, args));
        }
    }
}
