package no.karrierekvalitet.framework.exchange.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.framework.exchange.Parts;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What "competent" and "specialised" mean for each statement, and the steps of the quality scale for each indicator: a
 * rubric for each area. There are no scores, because nothing here is a test.
 */
final class EditionRubrics {

    /** A text of a rubric and the place in an edition that it repeats. */
    record Repeated(Element element, String field, String text) {}

    /**
     * @param field of the statement where it says what the level means there; empty when the level says so itself
     */
    private record Level(Element element, String field, String name, String description) {}

    private final EditionInLanguage source;
    private final CaseAddresses addresses;
    private final String changed;

    EditionRubrics(EditionInLanguage source, CaseAddresses addresses, String changed) {
        this.source = source;
        this.addresses = addresses;
        this.changed = changed;
    }

    List<ObjectNode> all() {
        return Stream.concat(areas(Parts.STANDARDS), areas(Parts.QUALITY))
                .map(this::rubric)
                .filter(rubric -> !rubric.path("CFRubricCriteria").isEmpty())
                .toList();
    }

    /** What the texts of all rubrics repeat: by identifier of rubric, criterion or level, and by property. */
    Map<UUID, Map<String, Repeated>> repeated() {
        var repeated = new HashMap<UUID, Map<String, Repeated>>();
        Stream.concat(areas(Parts.STANDARDS), areas(Parts.QUALITY)).forEach(area -> {
            repeated.put(rubricId(area), Map.of("title", name(area)));
            measured(area).forEach(element -> {
                var criterion = CaseIds.of(rubricId(area).toString(), element.code());
                var said = new HashMap<>(Map.of("description", statement(element)));
                if (wording(element).label() != null) {
                    said.put("category", name(element));
                }
                repeated.put(criterion, said);
                levels(element)
                        .forEach(level -> repeated.put(
                                levelId(criterion, level),
                                Map.of("quality", name(level.element()), "description", meaning(element, level))));
            });
        });
        return repeated;
    }

    private Repeated name(Element element) {
        var fields = new Wording.Fields(element, source.language());
        var labelled = wording(element).label() != null;
        return new Repeated(
                element,
                labelled ? fields.label() : fields.statement(),
                wording(element).name());
    }

    private Repeated statement(Element element) {
        var fields = new Wording.Fields(element, source.language());
        return new Repeated(element, fields.statement(), wording(element).statement());
    }

    private Repeated meaning(Element element, Level level) {
        return level.field().isEmpty()
                ? statement(level.element())
                : new Repeated(element, level.field(), level.description());
    }

    private UUID rubricId(Element area) {
        return CaseIds.of(source.document().toString(), "rubric", area.part(), area.code());
    }

    private static UUID levelId(UUID criterion, Level level) {
        return CaseIds.of(criterion.toString(), level.element().code());
    }

    private Stream<Element> areas(String part) {
        return of(part, "areas");
    }

    private Stream<Element> of(String part, String role) {
        return source.wordings().keySet().stream()
                .filter(element -> element.part().equals(part) && element.role().equals(role));
    }

    private ObjectNode rubric(Element area) {
        var id = rubricId(area);
        var rubric = thing("CFRubrics", id).put("title", wording(area).name());
        var criteria = rubric.putArray("CFRubricCriteria");
        measured(area).forEach(element -> criteria.add(criterion(id, element, criteria.size() + 1)));
        return rubric;
    }

    private Stream<Element> measured(Element area) {
        var role = area.part().equals(Parts.STANDARDS) ? "subCompetences" : "indicators";
        return of(area.part(), role)
                .filter(element -> source.elements().path(element).contains(area));
    }

    private ObjectNode criterion(UUID rubric, Element element, int position) {
        var id = CaseIds.of(rubric.toString(), element.code());
        var wording = wording(element);
        var criterion = thing("CFRubricCriteria", id).put("description", wording.statement());
        if (wording.label() != null) {
            criterion.put("category", wording.label());
        }
        criterion.set("CFItemURI", addresses.link(wording.name(), "CFItems", source.item(element)));
        criterion.put("position", position).put("rubricId", rubric.toString());
        var levels = criterion.putArray("CFRubricCriterionLevels");
        for (var level : levels(element)) {
            levels.add(thing("CFRubricCriterionLevels", levelId(id, level))
                    .put("description", level.description())
                    .put("quality", level.name())
                    .put("position", levels.size() + 1)
                    .put("rubricCriterionId", id.toString()));
        }
        return criterion;
    }

    private List<Level> levels(Element element) {
        var levels = new ArrayList<Level>();
        if (element.part().equals(Parts.STANDARDS)) {
            of(Parts.STANDARDS, "levels").forEach(level -> {
                var key = level.fields().path("key").asString("");
                var field = "example" + key.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + key.substring(1);
                var example =
                        element.fields().path(field).path(source.language().code());
                if (example.isString()) {
                    levels.add(new Level(level, field, wording(level).name(), example.asString()));
                }
            });
        } else {
            of(Parts.QUALITY, "steps")
                    .forEach(step -> levels.add(new Level(
                            step, "", wording(step).name(), wording(step).statement())));
        }
        return levels;
    }

    private Wording wording(Element element) {
        return Objects.requireNonNull(source.wordings().get(element));
    }

    private ObjectNode thing(String list, UUID id) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("identifier", id.toString())
                .put("uri", addresses.of(list, id))
                .put("lastChangeDateTime", changed);
    }
}
