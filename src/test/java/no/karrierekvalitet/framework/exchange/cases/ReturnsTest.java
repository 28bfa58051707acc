package no.karrierekvalitet.framework.exchange.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.exchange.sheets.Changes;
import no.karrierekvalitet.platform.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A package of ours that was edited in another tool comes back as changes to our own edition. */
@ProductTest
class ReturnsTest {

    private final Returns returns;
    private final OwnPackages own;
    private final Editions editions;

    ReturnsTest(Returns returns, OwnPackages own, Editions editions) {
        this.returns = returns;
        this.own = own;
        this.editions = editions;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void untouched_it_changes_nothing(Language language) throws Exception {
        assertThat(changes(given(language)).isEmpty()).isTrue();
    }

    @Test
    void other_words_are_changes_in_that_language_alone() throws Exception {
        var file = given(Language.NN);
        ((ObjectNode) item(file, "eth-own-values")).put("fullStatement", "Heilt andre ord");

        assertThat(changes(file).all()).singleElement().satisfies(change -> {
            assertThat(change.code()).isEqualTo("eth-own-values");
            assertThat(change.language()).isEqualTo("nn");
            assertThat(change.after()).isEqualTo("Heilt andre ord");
        });
    }

    @Test
    void what_is_added_hangs_where_it_was_put() throws Exception {
        var file = given(Language.NB);
        var id = UUID.randomUUID().toString();
        file.withArrayProperty("CFItems")
                .addObject()
                .put("identifier", id)
                .put("fullStatement", "Jeg deler det jeg er usikker på.")
                .put("CFItemType", "subCompetences");
        var link = file.withArrayProperty("CFAssociations").addObject();
        link.put("identifier", UUID.randomUUID().toString()).put("associationType", "isChildOf");
        link.putObject("originNodeURI").put("identifier", id);
        link.putObject("destinationNodeURI")
                .put("identifier", item(file, "ethics").path("identifier").asString());

        var changes = changes(file);
        assertThat(changes.added()).isEqualTo(1);
        assertThat(changes.retired()).isZero();
    }

    @Test
    void what_is_missing_from_the_whole_is_retired_with_all_that_is_in_it() throws Exception {
        var file = given(Language.NB);
        file.withArrayProperty("CFItems")
                .removeIf(item -> item.path("humanCodingScheme").asString("").equals("eth-own-values"));

        var changes = changes(file);
        assertThat(changes.retired()).isPositive();
        assertThat(changes.added()).isZero();
        assertThat(changes.all())
                .anyMatch(change ->
                        change.kind() == Changes.Kind.RETIRED && change.code().equals("eth-own-values"));
    }

    @Test
    void what_the_framework_relies_on_stays() throws Exception {
        var file = given(Language.NB);
        file.withArrayProperty("CFItems")
                .removeIf(item -> item.path("humanCodingScheme").asString("").equals("ethics"));

        assertThat(returned(file).problems())
                .isNotEmpty()
                .allMatch(problem -> problem.key().startsWith("framework.exchange.problem.own-"));
    }

    @Test
    void what_was_moved_to_another_holder_moves() throws Exception {
        var file = given(Language.NB);
        var moved = item(file, "eth-own-values").path("identifier").asString();
        var home = item(file, "theories-and-methods").path("identifier").asString();
        file.path("CFAssociations")
                .valueStream()
                .filter(link -> link.path("associationType").asString().equals("isChildOf"))
                .filter(link -> link.at("/originNodeURI/identifier").asString().equals(moved))
                .forEach(link -> ((ObjectNode) link.path("destinationNodeURI")).put("identifier", home));

        var changes = changes(file);
        assertThat(changes.added()).isZero();
        assertThat(changes.retired()).isZero();
        assertThat(changes.all()).anySatisfy(change -> {
            assertThat(change.code()).isEqualTo("eth-own-values");
            assertThat(change.field()).isEqualTo("parent");
            assertThat(change.after()).isEqualTo("theories-and-methods");
        });
    }

    @Test
    void what_is_hung_where_nothing_of_its_kind_can_be_is_refused() throws Exception {
        var file = given(Language.NB);
        var moved = item(file, "eth-own-values").path("identifier").asString();
        file.path("CFAssociations")
                .valueStream()
                .filter(link -> link.path("associationType").asString().equals("isChildOf"))
                .filter(link -> link.at("/originNodeURI/identifier").asString().equals(moved))
                .forEach(link -> ((ObjectNode) link.path("destinationNodeURI"))
                        .put(
                                "identifier",
                                file.path("CFDocument").path("identifier").asString()));

        assertThat(returned(file).problems())
                .extracting(problem -> problem.key())
                .containsExactly("framework.exchange.problem.own-no-move");
    }

    @ParameterizedTest
    @EnumSource(names = {"NB", "NN", "EN"})
    void other_words_in_a_rubric_are_changes_of_what_it_repeats(Language language) throws Exception {
        var file = given(language);
        var level = (ObjectNode) criterion(file, "eth-own-values")
                .path("CFRubricCriterionLevels")
                .get(0);
        level.put("description", "En annen mening");

        assertThat(changes(file).all()).singleElement().satisfies(change -> {
            assertThat(change.code()).isEqualTo("eth-own-values");
            assertThat(change.field()).isEqualTo("exampleCompetent");
            assertThat(change.language()).isEqualTo(language.code());
            assertThat(change.after()).isEqualTo("En annen mening");
        });
    }

    @Test
    void a_rubric_and_its_item_that_say_different_things_are_refused() throws Exception {
        var file = given(Language.NB);
        ((ObjectNode) item(file, "eth-own-values")).put("fullStatement", "Det ene");
        ((ObjectNode) criterion(file, "eth-own-values")).put("description", "Det andre");

        assertThat(returned(file).problems())
                .extracting(problem -> problem.key())
                .containsExactly("framework.exchange.problem.own-twice");
    }

    private static JsonNode criterion(ObjectNode file, String code) {
        var item = item(file, code).path("identifier").asString();
        return file.path("CFRubrics")
                .valueStream()
                .flatMap(rubric -> rubric.path("CFRubricCriteria").valueStream())
                .filter(criterion ->
                        criterion.at("/CFItemURI/identifier").asString().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private ObjectNode given(Language language) {
        var document = EditionInLanguage.document(editions.current(), language);
        return own.find(document).orElseThrow().json().deepCopy();
    }

    private static JsonNode item(ObjectNode file, String code) {
        return file.path("CFItems")
                .valueStream()
                .filter(item -> item.path("humanCodingScheme").asString("").equals(code))
                .filter(item -> item.at("/extensions/karrierekvalitet/part")
                        .asString("")
                        .equals("competence-standards"))
                .findFirst()
                .orElseThrow();
    }

    private Returned returned(ObjectNode file) throws Exception {
        var bytes = file.toString().getBytes(StandardCharsets.UTF_8);
        return returns.of(() -> new ByteArrayInputStream(bytes)).orElseThrow();
    }

    private Changes changes(ObjectNode file) throws Exception {
        var returned = returned(file);
        assertThat(returned.problems()).isEmpty();
        return Changes.between(returned.before(), returned.after());
    }
}
