package no.karrierekvalitet.framework.editing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.karrierekvalitet.framework.exchange.Reference;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.ui.Form.Problem;

/**
 * What is wrong with what an editor typed, by path. A draft may be incomplete, but never wrong: what is missing is counted
 * elsewhere and stops the publication, not the work.
 */
final class ElementCheck {

    private static final int LONGEST = 4_000;
    private static final List<String> OFFICIAL = List.of("official-name", "official-text");

    private final Tree tree;
    private final String part;
    private final Content content;
    private final Map<String, Problem> problems = new LinkedHashMap<>();

    private ElementCheck(Tree tree, String part, Content content) {
        this.tree = tree;
        this.part = part;
        this.content = content;
    }

    static Map<String, Problem> problems(Tree tree, String part, Shape shape, Content content) {
        var check = new ElementCheck(tree, part, content);
        content.values().forEach(check::writable);
        shape.fields().forEach(check::field);
        if (shape.sourced()) {
            check.provenance();
        }
        return check.problems;
    }

    private void writable(String path, String value) {
        if (value.length() > LONGEST) {
            add(path, "framework.editing.error.long", LONGEST);
        }
        if (value.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(value)) {
            add(path, "framework.editing.error.character");
        }
    }

    private void field(Field field) {
        var value = content.value(field.path());
        if (value.isEmpty()) {
            return;
        }
        switch (field.type()) {
            case NUMBER -> number(field, value);
            case DATE -> date(field, value);
            case CHOICE -> known(field, List.of(value));
            case NAMES -> known(field, content.names(field.path()));
            default -> {}
        }
    }

    private void number(Field field, String value) {
        if (!value.matches("[1-9]\\d{0,5}")) {
            add(field.path(), "framework.editing.error.number");
        }
    }

    private void date(Field field, String value) {
        try {
            LocalDate.parse(
                    switch (value.length()) {
                        case 4 -> value + "-01-01";
                        case 7 -> value + "-01";
                        default -> value;
                    });
        } catch (DateTimeParseException e) {
            add(field.path(), "framework.editing.error.date");
        }
    }

    private void known(Field field, List<String> names) {
        if (!options(tree, part, field).containsAll(names)) {
            add(field.path(), "framework.editing.error.choice");
        }
    }

    /** Everything that may stand in a field that chooses. */
    static List<String> options(Tree tree, String part, Field field) {
        return Reference.of(part, field.name())
                .map(reference ->
                        tree.targets(reference).stream().map(Tree::name).toList())
                .orElse(field.options());
    }

    private void provenance() {
        var provenance = content.value(Content.PROVENANCE);
        var languages = content.names(Content.OFFICIAL_LANGUAGES);
        if (!provenance.equals("working") && !OFFICIAL.contains(provenance)) {
            add(Content.PROVENANCE, "framework.editing.error.choice");
        }
        if (languages.stream().anyMatch(language -> Language.of(language).isEmpty())) {
            add(Content.OFFICIAL_LANGUAGES, "framework.editing.error.choice");
        }
        if (OFFICIAL.contains(provenance) && languages.isEmpty()) {
            add(Content.OFFICIAL_LANGUAGES, "framework.editing.error.languages");
        }
        if (provenance.equals("official-text") && content.value(Content.SOURCE).isEmpty()) {
            add(Content.SOURCE, "framework.editing.error.source");
        }
    }

    private void add(String path, String key, Object... args) {
        problems.putIfAbsent(path, new Problem(key, args));
    }
}
