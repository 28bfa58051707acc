package no.karrierekvalitet.framework.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Another edition told as differences in the statements of a given one.
 *
 * @param version of the other edition
 */
public record Revision(String version, List<Change> changes) {

    /**
     * One statement that is otherwise in the other edition.
     *
     * @param code of the statement in the given edition
     * @param earlierCode its code in the other edition, when another statement stands there
     * @param replaced whether the given edition's statement took the place of the other's
     * @param missing whether the other edition has none
     * @param fields what it says there
     */
    public record Change(
            String code,
            @Nullable String earlierCode,
            boolean replaced,
            boolean missing,
            @Nullable Map<String, JsonNode> fields) {}

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    static Revision read(Document document) {
        return JSON.readValue(document.content(), Revision.class);
    }

    /** Codes that the given edition replaced, with what took their place. */
    public Map<String, String> replacements() {
        return changes.stream()
                .filter(Change::replaced)
                .collect(Collectors.toMap(change -> String.valueOf(change.earlierCode()), Change::code));
    }

    List<Document> of(List<Document> given) {
        return given.stream().map(this::revise).toList();
    }

    private Document revise(Document given) {
        var document = (ObjectNode) JSON.readTree(given.content());
        document.put("version", version);
        if (given.part().equals(Parts.STANDARDS)) {
            changes.forEach(change -> apply(change, document));
        }
        return new Document(given.name(), JSON.writeValueAsString(document).getBytes(StandardCharsets.UTF_8));
    }

    private static void apply(Change change, ObjectNode standards) {
        for (var area : standards.path("areas")) {
            var statements = (ArrayNode) area.path("subCompetences");
            for (int i = statements.size() - 1; i >= 0; i--) {
                if (statements.get(i).path("id").asString().equals(change.code())) {
                    apply(change, statements, i);
                }
            }
        }
    }

    private static void apply(Change change, ArrayNode statements, int place) {
        if (change.missing()) {
            statements.remove(place);
            return;
        }
        var statement = (ObjectNode) statements.get(place);
        if (change.earlierCode() != null) {
            statement.put("id", change.earlierCode());
        }
        if (change.fields() != null) {
            statement.setAll(change.fields());
        }
    }
}
