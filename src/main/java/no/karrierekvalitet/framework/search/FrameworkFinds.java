package no.karrierekvalitet.framework.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.Edition;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.framework.Elements;
import no.karrierekvalitet.framework.exchange.Parts;
import no.karrierekvalitet.framework.web.Places;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.platform.Texts;
import no.karrierekvalitet.ui.Searchable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Everything of the edition that holds now which says something and has a place of its own. */
@Component
class FrameworkFinds implements Searchable {

    /** The properties that name an element, the first that it has. */
    private static final List<String> NAMES =
            List.of("name", "term", "word", "title", "topic", "text", "statement", "label", "question");

    private static final Set<String> LEFT_OUT =
            Set.of("titleProvenance", "document", "responseScale", "scale", "privacy", "sectors");

    private final Editions editions;
    private final Places places;
    private final Texts texts;

    FrameworkFinds(Editions editions, Places places, Texts texts) {
        this.editions = editions;
        this.places = places;
        this.texts = texts;
    }

    @Override
    public String source() {
        return "framework";
    }

    @Override
    public String version() {
        return editions.current().id().toString();
    }

    @Override
    public List<Find> all() {
        var edition = editions.current();
        var elements = editions.elements(edition.id());
        var cards = elements.find(Parts.ETHICS_CARDS, Parts.ETHICS_CARDS).map(part -> cards(edition, part));
        return Stream.concat(cards.stream(), elements.all().stream().flatMap(one -> finds(edition, elements, one)))
                .toList();
    }

    /** The page of all ethics cards; the edition itself has no name for them. */
    private Find cards(Edition edition, Element part) {
        return new Find(
                part.code(),
                kind(part.part()),
                "framework.search.kind." + kind(part.part()),
                places.now(edition, part),
                said("framework.cards"),
                List.of(said("framework.cards.lead")),
                List.of(),
                1.8);
    }

    private Localized said(String key) {
        return new Localized(Language.INTERFACE.stream()
                .collect(Collectors.toMap(Language::code, language -> texts.get(language, key))));
    }

    private Stream<Find> finds(Edition edition, Elements elements, Element found) {
        return Stream.of(found)
                .filter(element -> elements.path(element).stream()
                        .noneMatch(step -> step != element && LEFT_OUT.contains(step.role()) && step.parent() != null))
                .filter(element -> !LEFT_OUT.contains(element.role()))
                .flatMap(element -> find(edition, element).stream());
    }

    private Optional<Find> find(Edition edition, Element element) {
        return name(element)
                .map(name -> new Find(
                        element.part() + "/" + element.code(),
                        kind(element.part()),
                        "framework.search.kind." + kind(element.part()),
                        places.now(edition, element),
                        text(element.fields().path(name)).orElseThrow(),
                        rest(element, name),
                        place(edition, element),
                        weight(element)));
    }

    private static Optional<String> name(Element element) {
        return NAMES.stream()
                .filter(name -> text(element.fields().path(name)).isPresent())
                .findFirst();
    }

    private List<Localized> place(Edition edition, Element element) {
        return editions.elements(edition.id()).path(element).stream()
                .filter(step -> step != element && !step.role().equals("document"))
                .flatMap(step -> name(step).flatMap(name -> text(step.fields().path(name))).stream())
                .toList();
    }

    private static List<Localized> rest(Element element, String name) {
        var texts = new ArrayList<Localized>();
        element.fields()
                .propertyStream()
                .filter(property -> !property.getKey().equals(name))
                .forEach(property -> collect(property.getValue(), texts::add));
        return texts;
    }

    private static void collect(JsonNode node, Consumer<Localized> texts) {
        text(node).ifPresentOrElse(texts, () -> node.valueStream().forEach(inner -> collect(inner, texts)));
    }

    private static Optional<Localized> text(JsonNode node) {
        return node.path("nb").isString() ? Optional.of(localized(node)) : Optional.empty();
    }

    private static Localized localized(JsonNode node) {
        return new Localized(node.propertyStream()
                .filter(text -> text.getValue().isString())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, text -> text.getValue().asString())));
    }

    /** Words are looked up most, then what has a page of its own. */
    private static double weight(Element element) {
        return switch (element.part() + " " + element.role()) {
            case "glossary terms", "framework areas" -> 2;
            case "competence-standards areas", "career-competence pairs", "quality-model areas" -> 1.8;
            default -> Stream.of("resources", "timeline").anyMatch(element.role()::equals) ? 0.6 : 1;
        };
    }

    private static String kind(String part) {
        return switch (part) {
            case "competence-standards" -> "kompetanse";
            case "career-competence", "outcome-form" -> "karriere";
            case "ethics", "ethics-cards" -> "etikk";
            case "quality-model" -> "kvalitet";
            case "glossary" -> "begrep";
            default -> "om";
        };
    }
}
