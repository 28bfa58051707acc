package no.karrierekvalitet.framework.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What CASE 1.1 requires of each thing in a package and which fields it knows, as far as we write them. */
final class CaseSpec {

    private static final List<String> ALWAYS = List.of("identifier", "uri", "lastChangeDateTime");

    /** Required first, after the bar what may be there. */
    private static final Map<String, String> FIELDS = Map.of(
            "CFDocument",
            "creator title | frameworkType caseVersion officialSourceURL publisher description language version"
                    + " adoptionStatus statusStartDate statusEndDate licenseURI notes extensions",
            "CFItems",
            "fullStatement | CFItemType humanCodingScheme listEnumeration abbreviatedStatement conceptKeywords"
                    + " conceptKeywordsURI notes language CFItemTypeURI extensions",
            "CFAssociations",
            "associationType originNodeURI destinationNodeURI | sequenceNumber notes",
            "CFRubrics",
            "| title CFRubricCriteria",
            "CFRubricCriteria",
            "| category description CFItemURI position rubricId CFRubricCriterionLevels",
            "CFRubricCriterionLevels",
            "| description quality position rubricCriterionId",
            "CFConcepts",
            "title hierarchyCode | description keywords",
            "CFLicenses",
            "title licenseText | description",
            "CFItemTypes",
            "title description hierarchyCode | typeCode");

    private CaseSpec() {}

    static void check(JsonNode whole) {
        one("CFDocument", whole.path("CFDocument"));
        Stream.of("CFItems", "CFAssociations", "CFRubrics").forEach(list -> all(list, whole.path(list)));
        whole.path("CFDefinitions").properties().forEach(list -> all(list.getKey(), list.getValue()));
        for (var rubric : whole.path("CFRubrics")) {
            all("CFRubricCriteria", rubric.path("CFRubricCriteria"));
            rubric.path("CFRubricCriteria")
                    .forEach(criterion -> all("CFRubricCriterionLevels", criterion.path("CFRubricCriterionLevels")));
        }
    }

    private static void all(String kind, JsonNode list) {
        var seen = new HashSet<String>();
        for (var thing : list) {
            one(kind, thing);
            assertThat(seen.add(thing.path("identifier").asString())).as(kind).isTrue();
        }
    }

    private static void one(String kind, JsonNode thing) {
        var parts = (String.join(" ", ALWAYS) + " " + FIELDS.get(kind)).split("\\|");
        var required = Set.of(parts[0].trim().split("\\s+"));
        assertThat(thing.propertyNames()).as(kind).containsAll(required);
        assertThat(required)
                .allSatisfy(name -> assertThat(thing.path(name).toString()).isNotIn("\"\"", "null"));
        assertThat(Stream.concat(required.stream(), Stream.of(parts[1].trim().split("\\s+")))
                        .toList())
                .as(kind)
                .containsAll(thing.propertyNames());
        assertThat(thing.path("identifier").asString())
                .matches("[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-.*");
        assertThat(thing.path("lastChangeDateTime").asString()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    }
}
