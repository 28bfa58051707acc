package no.karrierekvalitet.framework.exchange.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.framework.Edition;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.framework.Elements;
import no.karrierekvalitet.framework.exchange.Parts;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Texts;
import org.jspecify.annotations.Nullable;

/**
 * An edition as one language tells it: the elements that say something in it, each with its lasting identifier. CASE
 * items speak one language, so every language of an edition is a document of its own.
 */
final class EditionInLanguage {

    private static final Map<String, String> AREAS = Map.of(
            Parts.STANDARDS, "competence-standards",
            Parts.CAREER_COMPETENCE, "career-competence",
            Parts.ETHICS, "ethics",
            Parts.QUALITY, "quality-assurance");

    private final Edition edition;
    private final Elements elements;
    private final Language language;
    private final Texts texts;
    private final Map<Element, Wording> wordings = new LinkedHashMap<>();

    EditionInLanguage(Edition edition, Elements elements, Language language, Texts texts) {
        this.edition = edition;
        this.elements = elements;
        this.language = language;
        this.texts = texts;
        inOrder().forEach(element -> wording(element).ifPresent(wording -> wordings.put(element, wording)));
    }

    Edition edition() {
        return edition;
    }

    Elements elements() {
        return elements;
    }

    Language language() {
        return language;
    }

    /** Everything that becomes an item, a holder before what it holds. */
    Map<Element, Wording> wordings() {
        return wordings;
    }

    /** The element that a document of the framework part is: it has the title, the owner and whom to credit. */
    Element framework() {
        return elements.find(Parts.FRAMEWORK, edition.framework()).orElseThrow();
    }

    UUID document() {
        return document(edition, language);
    }

    static UUID document(Edition edition, Language language) {
        return CaseIds.of(edition.framework(), edition.version(), language.code());
    }

    UUID item(Element element) {
        return item(edition, language, element.part(), element.code());
    }

    static UUID item(Edition edition, Language language, String part, String code) {
        return CaseIds.of(edition.framework(), edition.version(), language.code(), part, code);
    }

    Optional<Element> find(String part, String code) {
        return elements.find(part, code).filter(wordings::containsKey);
    }

    /** The nearest holder that says something in this language; nothing when that is the document. */
    @Nullable
    Element holder(Element element) {
        var path = new ArrayList<>(elements.path(element));
        for (int i = path.size() - 2; i >= 0; i--) {
            if (wordings.containsKey(path.get(i))) {
                return path.get(i);
            }
        }
        return null;
    }

    /** A text of the framework's own element, as {@code title} or {@code credit}. */
    String own(String field) {
        var text = framework().fields().path(field);
        return text.path(language.code()).asString(text.path("nb").asString(""));
    }

    private List<Element> inOrder() {
        return elements.all().stream()
                .sorted(Comparator.comparing(element -> Parts.ALL.indexOf(element.part())))
                .toList();
    }

    private Optional<Wording> wording(Element element) {
        if (element.parent() != null) {
            return Wording.of(element, language);
        }
        var named = Wording.of(element, language);
        return partName(element)
                .map(name -> new Wording(name, null, named.map(Wording::lines).orElse("")));
    }

    private Optional<String> partName(Element root) {
        var named = AREAS.containsKey(root.part())
                ? elements.find(Parts.FRAMEWORK, String.valueOf(AREAS.get(root.part())))
                        .map(area -> area.fields().path("name"))
                : Optional.of(root.fields().path("title"));
        var key = "framework.exchange.part." + root.part();
        return named.map(name -> name.path(language.code()).asString(""))
                .filter(name -> !name.isEmpty())
                .or(() -> Optional.of(key).filter(_ -> texts.has(language, key)).map(_ -> texts.get(language, key)));
    }
}
