package no.karrierekvalitet.framework.editing.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.framework.exchange.Parts;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.ui.Ui;
import tools.jackson.databind.JsonNode;

/** What editors call things: elements by what they say, everything else by the product's words. */
public record Labels(Ui ui) {

    private static final List<String> NAMING = List.of(
            "name", "title", "topic", "term", "word", "text", "statement", "label", "question", "note", "about");
    private static final int SHORT = 90;

    public List<String> parts() {
        return Parts.ALL;
    }

    public String part(String part) {
        return ui.t("framework.editing.part." + part);
    }

    /** One thing of a kind, as in "indicator". */
    public String role(String role) {
        return ui.t("framework.editing.role." + role);
    }

    public String name(Element element) {
        if (element.parent() == null) {
            return part(element.part());
        }
        return NAMING.stream()
                .flatMap(name -> text(element.fields().path(name)).stream())
                .findFirst()
                .map(Labels::shortened)
                .orElseGet(() -> role(element.role()));
    }

    /** In the reader's language, or in whichever there is. */
    private Optional<String> text(JsonNode text) {
        return Stream.concat(Stream.of(ui.language()), Arrays.stream(Language.values()))
                .map(language -> text.path(language.code()).asString(""))
                .filter(words -> !words.isBlank())
                .findFirst();
    }

    /** Between two words; a text without a space is cut where it must be. */
    private static String shortened(String text) {
        if (text.length() <= SHORT) {
            return text;
        }
        var space = text.lastIndexOf(' ', SHORT);
        return text.substring(0, space > 0 ? space : text.offsetByCodePoints(0, SHORT / 2)) + " …";
    }

    /** What a field is called; places in a list are counted from one, a language comes last. */
    public String field(String path) {
        return Arrays.stream(path.split("\\.")).map(this::step).collect(Collectors.joining(" – "));
    }

    private String step(String name) {
        return name.matches("\\d+")
                ? String.valueOf(Integer.parseInt(name) + 1)
                : Language.of(name).map(Language::ownName).orElseGet(() -> ui.t("framework.editing.field." + name));
    }

    public String option(String value) {
        return ui.t("framework.editing.option." + value);
    }

    public String kind(Enum<?> kind) {
        return ui.t("framework.editing.kind." + kind.name());
    }
}
