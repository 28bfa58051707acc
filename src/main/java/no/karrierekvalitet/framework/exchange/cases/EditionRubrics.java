package no.karrierekvalitet.framework.exchange.cases;

import java.util.ArrayList;
import java.util.List;
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

    private record Level(Element element, String name, String description) {}

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

    private Stream<Element> areas(String part) {
        return of(part, "areas");
    }

    private Stream<Element> of(String part, String role) {
        return source.wordings().keySet().stream()
                .filter(element -> element.part().equals(part) && element.role().equals(role));
    }

    private ObjectNode rubric(Element area) {
        var id = CaseIds.of(source.document().toString(), "rubric", area.part(), area.code());
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
            levels.add(thing(
                            "CFRubricCriterionLevels",
                            CaseIds.of(id.toString(), level.element().code()))
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
                    levels.add(new Level(level, wording(level).name(), example.asString()));
                }
            });
        } else {
            of(Parts.QUALITY, "steps")
                    .forEach(step -> levels.add(
                            new Level(step, wording(step).name(), wording(step).statement())));
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
