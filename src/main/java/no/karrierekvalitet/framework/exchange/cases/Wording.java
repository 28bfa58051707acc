package no.karrierekvalitet.framework.exchange.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.platform.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an element says in one language, as CASE has room for it.
 *
 * @param statement the whole of it; when an element has just a name, that
 * @param label its short name, when it has one beside the statement
 * @param notes everything else it says, a line each
 */
record Wording(String statement, @Nullable String label, String notes) {

    static final List<String> LABELS = List.of("name", "title", "term", "word", "topic", "label");
    static final List<String> STATEMENTS = List.of(
            "statement",
            "text",
            "definition",
            "question",
            "situation",
            "description",
            "summary",
            "about",
            "goal",
            "perspective",
            "descriptor",
            "intro",
            "note");

    /** Stand in rubrics as descriptions of the levels. */
    private static final Set<String> IN_RUBRICS = Set.of("exampleCompetent", "exampleSpecialised");

    static Optional<Wording> of(Element element, Language language) {
        var label = first(element, LABELS, language);
        var statement = first(element, STATEMENTS, language);
        var main = statement.or(() -> label);
        return main.map(name -> new Wording(
                text(element, name, language),
                statement
                        .flatMap(_ -> label)
                        .map(name2 -> text(element, name2, language))
                        .orElse(null),
                notes(element, List.of(name, label.orElse("")), language)));
    }

    /** How it is called in links. */
    String name() {
        return label == null ? statement : label;
    }

    /** All of it, for where there is another name. */
    String lines() {
        return Stream.of(label == null ? "" : label, statement, notes)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Where in an element a wording comes from, so that it can be said otherwise. */
    record Fields(Element element, Language language) {

        String statement() {
            return first(element, STATEMENTS, language).orElseGet(this::label);
        }

        String label() {
            return first(element, LABELS, language).orElseThrow();
        }

        /** Says the notes anew, line by line; whether there are as many lines as texts. */
        boolean retell(ObjectNode fields, String notes) {
            var said = List.of(statement(), first(element, LABELS, language).orElse(""));
            var texts = new ArrayList<ObjectNode>();
            fields.properties().stream()
                    .filter(field -> !said.contains(field.getKey()) && !IN_RUBRICS.contains(field.getKey()))
                    .forEach(field -> texts(field.getValue(), texts));
            var lines = notes.split("\n", -1);
            var fits = lines.length == texts.size()
                    && texts.stream()
                            .noneMatch(text ->
                                    text.path(language.code()).asString("").contains("\n"));
            for (int i = 0; fits && i < lines.length; i++) {
                texts.get(i).put(language.code(), lines[i]);
            }
            return fits;
        }

        private void texts(JsonNode node, List<ObjectNode> texts) {
            if (node instanceof ObjectNode text && node.path("nb").isString()) {
                if (!text.path(language.code()).asString("").isEmpty()) {
                    texts.add(text);
                }
            } else {
                node.forEach(child -> texts(child, texts));
            }
        }
    }

    private static Optional<String> first(Element element, List<String> names, Language language) {
        return names.stream()
                .filter(name ->
                        element.fields().path(name).path(language.code()).isString())
                .findFirst();
    }

    private static String text(Element element, String name, Language language) {
        return element.fields().path(name).path(language.code()).asString();
    }

    private static String notes(Element element, List<String> said, Language language) {
        var lines = new ArrayList<String>();
        element.fields().properties().stream()
                .filter(field -> !said.contains(field.getKey()) && !IN_RUBRICS.contains(field.getKey()))
                .forEach(field -> collect(field.getValue(), language, lines));
        return lines.stream().collect(Collectors.joining("\n"));
    }

    private static void collect(JsonNode node, Language language, List<String> lines) {
        if (node.path("nb").isString()) {
            var text = node.path(language.code()).asString("");
            if (!text.isEmpty()) {
                lines.add(text);
            }
        } else {
            node.forEach(child -> collect(child, language, lines));
        }
    }
}
