package no.karrierekvalitet.framework.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.framework.Editions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The CASE interface, asked as another system would. */
@ProductTest
class CaseApiTests {

    private static final String API = "/ims/case/v1p1/";

    private final MockMvc mvc;
    private final Editions editions;

    CaseApiTests(MockMvc mvc, Editions editions) {
        this.mvc = mvc;
        this.editions = editions;
    }

    @Test
    void every_language_of_the_edition_is_a_document() throws Exception {
        assertThat(current())
                .extracting(document -> document.path("language").asString())
                .contains("nb", "nn", "en", "uk", "ru", "fr", "ar");
    }

    @Test
    void a_document_says_who_made_it_which_version_it_is_and_whether_it_holds() throws Exception {
        var bokmal = document("nb");

        assertThat(bokmal.path("adoptionStatus").asString()).isEqualTo("Adopted");
        assertThat(bokmal.path("creator").asString()).contains("Direktoratet");
        assertThat(bokmal.path("caseVersion").asString()).isEqualTo("1.1");
        assertThat(get("CFDocuments/" + id(bokmal))).isEqualTo(bokmal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en", "uk", "ar"})
    void a_package_is_a_tree_without_loose_ends(String language) throws Exception {
        var whole = wholePackage(language);
        var items = ids(whole.path("CFItems"));
        var parents = new HashMap<String, String>();
        whole.path("CFAssociations").forEach(link -> {
            if (link.path("associationType").asString().equals("isChildOf")) {
                var origin = link.path("originNodeURI").path("identifier").asString();
                parents.put(
                        origin,
                        link.path("destinationNodeURI").path("identifier").asString());
            }
        });

        assertThat(parents.keySet()).isEqualTo(items);
        assertThat(items)
                .containsAll(parents.values().stream()
                        .filter(parent -> !parent.equals(id(whole.path("CFDocument"))))
                        .toList());
    }

    @Test
    void every_item_says_what_is_required_of_it_and_nothing_unknown() throws Exception {
        for (var language : List.of("nb", "en", "ar")) {
            CaseSpec.check(wholePackage(language));
        }
    }

    /** The official schemas are not ours to keep; whoever has them names their folder. */
    @Test
    void packages_hold_to_the_official_schema_when_it_is_at_hand() throws Exception {
        var folder = System.getProperty("case.schemas");
        org.junit.jupiter.api.Assumptions.assumeTrue(folder != null, "no -Dcase.schemas");
        for (var language : List.of("nb", "nn", "en", "uk", "ru", "fr", "ar")) {
            var whole = wholePackage(language);
            valid(folder, "cfpackage", whole);
            valid(folder, "cfdocument", document(language));
            valid(folder, "cfitem", get("CFItems/" + id(whole.path("CFItems").get(5))));
            valid(
                    folder,
                    "cfassociationset",
                    get("CFItemAssociations/" + id(whole.path("CFItems").get(5))));
            valid(
                    folder,
                    "cfassociation",
                    get("CFAssociations/" + id(whole.path("CFAssociations").get(5))));
        }
        valid(
                folder,
                "cfrubric",
                get("CFRubrics/" + id(wholePackage("nb").path("CFRubrics").get(0))));
        valid(folder, "cfdocumentset", get("CFDocuments"));
        valid(folder, "imsx_statusinfo", get("CFItems/" + java.util.UUID.randomUUID()));
    }

    private static void valid(String folder, String name, JsonNode json) throws Exception {
        var registry = com.networknt.schema.SchemaRegistry.withDefaultDialect(
                com.networknt.schema.SpecificationVersion.DRAFT_2019_09);
        var text = Files.readString(Path.of(folder, "case_v1p1_" + name + "-jsonschema1.json"));
        var schema = registry.getSchema(text.replace("/schema#\"", "/schema\""));
        assertThat(schema.validate(
                        json.toString(),
                        com.networknt.schema.InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .as(name)
                .isEmpty();
    }

    @Test
    void a_statement_of_every_language_is_a_translation_of_the_one_in_bokmal() throws Exception {
        var bokmal = ids(wholePackage("nb").path("CFItems"));
        var arabic = wholePackage("ar");
        var translated = links(arabic, "isTranslationOf");

        assertThat(translated.keySet()).containsAll(ids(arabic.path("CFItems")));
        assertThat(bokmal)
                .containsAll(translated.entrySet().stream()
                        .filter(link -> !link.getKey().equals(id(arabic.path("CFDocument"))))
                        .map(Map.Entry::getValue)
                        .toList());
    }

    @Test
    void levels_of_a_statement_are_a_rubric() throws Exception {
        var rubrics = wholePackage("nb").path("CFRubrics");
        var rubric = get("CFRubrics/" + id(rubrics.get(0)));

        assertThat(rubrics).hasSize(14);
        assertThat(rubric.path("CFRubricCriteria").get(0).path("CFRubricCriterionLevels"))
                .extracting(level -> level.path("quality").asString())
                .containsExactly("Kompetent", "Spesialisert");
    }

    @Test
    void an_item_answers_alone_and_with_what_it_hangs_together_with() throws Exception {
        var item = wholePackage("nb").path("CFItems").get(3);

        var alone = get("CFItems/" + id(item));
        var links = get("CFItemAssociations/" + id(item));

        assertThat(alone.path("fullStatement")).isEqualTo(item.path("fullStatement"));
        assertThat(alone.path("CFDocumentURI").path("identifier").asString()).isEqualTo(id(document("nb")));
        assertThat(links.path("CFItem")).isEqualTo(alone);
        assertThat(links.path("CFAssociations"))
                .extracting(link -> link.path("associationType").asString())
                .contains("isChildOf");
        assertThat(get("CFAssociations/" + id(links.path("CFAssociations").get(0)))
                        .path("uri")
                        .asString())
                .contains("/CFAssociations/");
    }

    @Test
    void identifiers_are_the_same_each_time_and_everywhere() throws Exception {
        assertThat(id(document("nb"))).isEqualTo("%s", stable());
        assertThat(id(document("nb")).charAt(14)).isEqualTo('5');
    }

    private String stable() throws Exception {
        return id(get("CFDocuments?filter=language='nb'&sort=version&orderBy=desc")
                .path("CFDocuments")
                .valueStream()
                .filter(document -> document.path("version")
                        .asString()
                        .equals(editions.current().version()))
                .findFirst()
                .orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CFItems/00000000-0000-4000-8000-000000000000 | 404 | unknownobject",
                "CFItems/7 | 404 | invalid_uuid",
                "CFPackages/' | 404 | invalid_uuid",
                "CFNothing/00000000-0000-4000-8000-000000000000 | 404 | unknownobject",
                "a/b/c | 404 | unknownobject",
                "CFDocuments?limit=0 | 400 | invalid_selection_field",
                "CFDocuments?offset=-1 | 400 | invalid_selection_field",
                "CFDocuments?limit=99999999999999999999 | 400 | invalid_selection_field",
                "CFDocuments?fields=password | 400 | invalid_selection_field",
                "CFDocuments?sort=colour | 400 | invalid_sort_field",
                "CFDocuments?sort=title&orderBy=sideways | 400 | invalid_sort_field",
                "CFDocuments?filter=title | 400 | invalid_selection_field"
            })
    void what_cannot_be_answered_is_told_as_the_specification_wants(String path, int status, String code)
            throws Exception {
        var answer = ask(path);

        assertThat(answer.getStatus()).isEqualTo(status);
        var json = JsonMapper.shared().readTree(answer.getContentAsByteArray());
        assertThat(json.path("imsx_codeMajor").asString()).isEqualTo("failure");
        assertThat(json.path("imsx_codeMinor")
                        .path("imsx_codeMinorField")
                        .get(0)
                        .path("imsx_codeMinorFieldValue")
                        .asString())
                .isEqualTo(code);
    }

    @Test
    void documents_come_a_page_at_a_time_sorted_and_with_the_fields_that_were_asked_for() throws Exception {
        var answer = ask("CFDocuments?limit=2&offset=1&sort=language&orderBy=desc&fields=language,identifier");
        var json = JsonMapper.shared().readTree(answer.getContentAsByteArray()).path("CFDocuments");

        assertThat(json)
                .hasSize(2)
                .allSatisfy(document ->
                        assertThat(document.propertyNames()).containsExactlyInAnyOrder("language", "identifier"));
        assertThat(Integer.parseInt(String.valueOf(answer.getHeader("X-Total-Count"))))
                .isGreaterThanOrEqualTo(7);
        assertThat(answer.getHeader("Link"))
                .contains(
                        "offset=3&sort=language&orderBy=desc&fields=language%2Cidentifier>; rel=\"next\"",
                        "rel=\"prev\"", "rel=\"first\"", "rel=\"last\"");
        assertThat(answer.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
    }

    private List<JsonNode> current() throws Exception {
        return get("CFDocuments?limit=500")
                .path("CFDocuments")
                .valueStream()
                .filter(document -> document.path("version")
                        .asString()
                        .equals(editions.current().version()))
                .toList();
    }

    private JsonNode document(String language) throws Exception {
        return current().stream()
                .filter(document -> document.path("language").asString().equals(language))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode wholePackage(String language) throws Exception {
        return get("CFPackages/" + id(document(language)));
    }

    private static Map<String, String> links(JsonNode whole, String type) {
        return whole.path("CFAssociations")
                .valueStream()
                .filter(link -> link.path("associationType").asString().equals(type))
                .collect(Collectors.toMap(
                        link -> link.path("originNodeURI").path("identifier").asString(),
                        link -> link.path("destinationNodeURI")
                                .path("identifier")
                                .asString()));
    }

    private static Set<String> ids(JsonNode list) {
        var ids = new HashSet<String>();
        list.forEach(thing -> ids.add(id(thing)));
        return ids;
    }

    private static String id(JsonNode thing) {
        return thing.path("identifier").asString();
    }

    private JsonNode get(String path) throws Exception {
        return JsonMapper.shared().readTree(ask(path).getContentAsByteArray());
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(API + path)).andReturn().getResponse();
    }
}
