package no.karrierekvalitet.framework.exchange.cases;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.framework.exchange.cases.EditionRubrics.Repeated;
import no.karrierekvalitet.framework.exchange.cases.ReturnedPackage.Item;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Other words in a package of ours that came back: in its items, and in its rubrics, which repeat some of them. */
final class ReturnedWords {

    /** A text of an element. */
    private record Place(Element element, String field) {}

    /** What somebody wrote there. */
    private record Said(Item item, String text) {}

    private final EditionInLanguage source;
    private final ReturnedPackage returned;
    private final Map<UUID, Element> given;
    private final Overlay overlay;
    private final Map<Place, Said> said = new LinkedHashMap<>();

    ReturnedWords(EditionInLanguage source, ReturnedPackage returned, Map<UUID, Element> given, Overlay overlay) {
        this.source = source;
        this.returned = returned;
        this.given = given;
        this.overlay = overlay;
    }

    void say() {
        returned.items().forEach((id, item) -> {
            var element = given.get(id);
            if (element != null) {
                item(element, item);
            }
        });
        rubrics();
        said.forEach((place, text) -> tell(place, text));
    }

    private void item(Element then, Item item) {
        var wording = Objects.requireNonNull(source.wordings().get(then));
        var fields = new Wording.Fields(then, source.language());
        var label = wording.label() == null ? null : wording.label().replaceAll("\\s+", " ");
        var statement = changed(wording.statement(), item.text("fullStatement"));
        if (statement != null) {
            say(then, then.parent() == null ? "" : fields.statement(), item, statement);
        }
        if (label != null && item.body().has("abbreviatedStatement")) {
            var name = changed(label, item.text("abbreviatedStatement"));
            if (name != null) {
                say(then, fields.label(), item, name);
            }
        }
        var notes = item.body().has("notes") ? changed(wording.notes(), item.text("notes")) : null;
        if (notes != null && mayBeTold(then, item)) {
            notes(then, item, notes);
        }
    }

    /** What is new or missing among them means nothing; what they say otherwise is said of what they repeat. */
    private void rubrics() {
        var repeated = returned.rubrics().isEmpty() ? Map.<UUID, Map<String, Repeated>>of() : repeated();
        for (var rubric : returned.rubrics()) {
            repetition(rubric, rubric, repeated);
            for (var criterion : rubric.body().path("CFRubricCriteria")) {
                if (criterion instanceof ObjectNode one) {
                    repetition(new Item(one, rubric.line()), rubric, repeated);
                }
                for (var level : criterion.path("CFRubricCriterionLevels")) {
                    if (level instanceof ObjectNode one) {
                        repetition(new Item(one, rubric.line()), rubric, repeated);
                    }
                }
            }
        }
    }

    private Map<UUID, Map<String, Repeated>> repeated() {
        return new EditionRubrics(source, new CaseAddresses(""), "").repeated();
    }

    private void repetition(Item one, Item rubric, Map<UUID, Map<String, Repeated>> repeated) {
        CaseIds.read(one.text("identifier"))
                .map(id -> repeated.getOrDefault(id, Map.of()))
                .ifPresent(properties -> properties.forEach((property, was) -> {
                    var text = changed(was.text(), one.text(property));
                    if (text != null) {
                        say(was.element(), was.field(), rubric, text);
                    }
                }));
    }

    private static @Nullable String changed(String was, String is) {
        return was.equals(is) || is.isBlank() ? null : is;
    }

    /** One text may stand in several places of the file; they have to agree when they are changed. */
    private void say(Element element, String field, Item item, String text) {
        var other = said.putIfAbsent(new Place(element, field), new Said(item, text));
        if (other != null && !other.text().equals(text)) {
            overlay.problem(item, element, "own-twice");
        }
    }

    private void tell(Place place, Said text) {
        if (mayBeTold(place.element(), text.item())) {
            var element = overlay.now(place.element()).orElseThrow();
            var fields = element.fields().deepCopy();
            ((ObjectNode) fields.path(place.field())).put(source.language().code(), text.text());
            overlay.say(element, fields);
        }
    }

    private void notes(Element then, Item item, String notes) {
        var element = overlay.now(then).orElseThrow();
        var fields = element.fields().deepCopy();
        if (new Wording.Fields(element, source.language()).retell(fields, notes)) {
            overlay.say(element, fields);
        } else {
            overlay.problem(item, then, "own-notes");
        }
    }

    private boolean mayBeTold(Element then, Item item) {
        var reason = overlay.before(then)
                .map(is -> then.parent() == null ? "own-part" : then.fields().equals(is.fields()) ? "" : "own-changed")
                .orElse("gone");
        if (!reason.isEmpty()) {
            overlay.problem(item, then, reason);
        }
        return reason.isEmpty();
    }
}
