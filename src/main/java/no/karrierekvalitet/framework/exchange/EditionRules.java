package no.karrierekvalitet.framework.exchange;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.exchange.ImportResult.Problem;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What must hold between the documents of an edition, beyond what their schemas can say. */
final class EditionRules {

    private static final List<String> AREAS =
            List.of("competence-standards", "career-competence", "ethics", "quality-assurance");

    private final Parts parts;
    private final List<Problem> problems = new ArrayList<>();

    private EditionRules(Parts parts) {
        this.parts = parts;
    }

    static List<Problem> check(Parts parts) {
        var rules = new EditionRules(parts);
        rules.sameVersion();
        rules.realDates();
        rules.allAreas();
        parts.documents().forEach(rules::uniqueCodes);
        parts.documents().forEach(rules::storableTexts);
        Reference.ALL.stream()
                .filter(reference -> parts.find(reference.part()).isPresent())
                .forEach(rules::known);
        return rules.problems;
    }

    private void sameVersion() {
        parts.documents().forEach((part, document) -> {
            if (!document.path("version").asString().equals(parts.version())) {
                add(part, JsonPointer.compile("/version"), "All documents of an edition have the same version");
            }
        });
    }

    /** Years and months pass by their pattern alone; days and months have to be in the calendar too. */
    private void realDates() {
        visit(parts.document(Parts.FRAMEWORK), JsonPointer.empty(), (pointer, node) -> {
            var date = node.path("date").asString("");
            try {
                if (date.length() > 4) {
                    LocalDate.parse(date.length() == 7 ? date + "-01" : date);
                }
            } catch (DateTimeParseException e) {
                add(Parts.FRAMEWORK, pointer.appendProperty("date"), "There is no such date: " + date);
            }
        });
    }

    /** An id is used once in a document, a key once in its list. */
    private void uniqueCodes(String part, ObjectNode document) {
        var seen = new HashSet<String>();
        visit(document, JsonPointer.empty(), (pointer, node) -> {
            unique(part, pointer, node, "id", "", seen);
            unique(part, pointer, node, "key", String.valueOf(pointer.head()), seen);
        });
    }

    private void unique(
            String part, JsonPointer pointer, ObjectNode node, String property, String within, Set<String> seen) {
        var name = node.path(property).asString("");
        if (!name.isEmpty() && !seen.add(within + " " + name)) {
            add(part, pointer.appendProperty(property), "This " + property + " is used twice: " + name);
        }
    }

    /** The pages lead to these areas; an edition has more to say in them, not others. */
    private void allAreas() {
        var ids = parts.document(Parts.FRAMEWORK)
                .path("areas")
                .valueStream()
                .map(area -> area.path("id").asString())
                .toList();
        AREAS.stream()
                .filter(area -> !ids.contains(area))
                .forEach(area -> add(Parts.FRAMEWORK, JsonPointer.compile("/areas"), "There is no area " + area));
    }

    /** PostgreSQL's JSON has no NUL and no half characters. */
    private void storableTexts(String part, ObjectNode document) {
        visit(
                document,
                JsonPointer.empty(),
                (pointer, node) -> node.properties().stream()
                        .filter(property -> !isStorable(property.getValue().asString("")))
                        .forEach(property -> add(
                                part, pointer.appendProperty(property.getKey()), "A character that is no character")));
    }

    private static boolean isStorable(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private void known(Reference reference) {
        var targets = targets(reference);
        visit(parts.document(reference.part()), JsonPointer.empty(), (pointer, node) -> {
            var value = node.path(reference.property());
            var names = value.isArray() ? value.valueStream() : Stream.of(value);
            names.filter(JsonNode::isString)
                    .map(JsonNode::asString)
                    .filter(name -> !targets.contains(name))
                    .forEach(name ->
                            add(reference.part(), pointer.appendProperty(reference.property()), "There is no " + name));
        });
    }

    private Set<String> targets(Reference reference) {
        return ElementTree.flatten(reference.targetPart(), parts.document(reference.targetPart())).stream()
                .filter(element -> element.role().equals(reference.targetRole()))
                .map(element -> element.hasId()
                        ? element.code()
                        : element.fields().path("key").asString())
                .collect(Collectors.toSet());
    }

    private void add(String part, JsonPointer pointer, String reason) {
        problems.add(new Problem(part + ".json", pointer.toString(), reason));
    }

    private static void visit(JsonNode node, JsonPointer pointer, BiConsumer<JsonPointer, ObjectNode> visitor) {
        if (node instanceof ObjectNode object) {
            visitor.accept(pointer, object);
            object.properties().forEach(p -> visit(p.getValue(), pointer.appendProperty(p.getKey()), visitor));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            visit(node.get(i), pointer.appendIndex(i), visitor);
        }
    }
}
