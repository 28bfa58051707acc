package no.karrierekvalitet.framework.exchange.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.Element;
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
        add(file, "ethics", "");

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
        hang(file, "eth-own-values", identifier(file, "theories-and-methods"));

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
    void those_that_changed_places_do_so_in_the_edition_and_other_numbers_mean_nothing() throws Exception {
        var file = given(Language.NB);
        var all = codesUnder(file, "ethics");
        children(file, "ethics").forEach(link -> link.put("sequenceNumber", 10 * sequence(link)));
        assertThat(changes(file).isEmpty()).isTrue();

        link(file, all.getFirst()).put("sequenceNumber", 10_000);

        var expected = new ArrayList<>(all.subList(1, all.size()));
        expected.add(all.getFirst());
        assertThat(order(returned(file), "ethics")).isEqualTo(expected);
        assertThat(changes(file).all()).allMatch(change -> change.field().equals("place"));
    }

    @Test
    void what_is_new_or_moved_stands_behind_what_stands_before_it() throws Exception {
        var file = given(Language.NB);
        var all = codesUnder(file, "ethics");
        add(file, "ethics", "eth-in-between").put("sequenceNumber", sequence(link(file, all.get(1))));
        var elsewhere = codesUnder(file, "theories-and-methods").getFirst();
        var moved = link(file, elsewhere).put("sequenceNumber", 0);
        ((ObjectNode) moved.path("destinationNodeURI")).put("identifier", identifier(file, "ethics"));

        var expected = new ArrayList<>(all);
        expected.add(2, "eth-in-between");
        expected.addFirst(elsewhere);
        assertThat(order(returned(file), "ethics")).isEqualTo(expected);
    }

    @Test
    void an_order_that_the_framework_relies_on_stays() throws Exception {
        var file = given(Language.NB);
        link(file, "competence-standards.kinds.knowledge").put("sequenceNumber", 1000);

        assertThat(returned(file).problems())
                .extracting(problem -> problem.key())
                .containsExactly("framework.exchange.problem.own-no-order");
    }

    @Test
    void what_is_hung_where_nothing_of_its_kind_can_be_is_refused() throws Exception {
        var file = given(Language.NB);
        hang(file, "eth-own-values", file.path("CFDocument").path("identifier").asString());

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

    private static ObjectNode add(ObjectNode file, String holder, String code) {
        var id = UUID.randomUUID().toString();
        var item = file.withArrayProperty("CFItems").addObject();
        item.put("identifier", id)
                .put("fullStatement", "Jeg deler det jeg er usikker på.")
                .put("CFItemType", "subCompetences");
        if (!code.isEmpty()) {
            item.put("humanCodingScheme", code);
        }
        var link = file.withArrayProperty("CFAssociations").addObject();
        link.put("identifier", UUID.randomUUID().toString()).put("associationType", "isChildOf");
        link.putObject("originNodeURI").put("identifier", id);
        link.putObject("destinationNodeURI").put("identifier", identifier(file, holder));
        return link;
    }

    private static void hang(ObjectNode file, String code, String home) {
        ((ObjectNode) link(file, code).path("destinationNodeURI")).put("identifier", home);
    }

    private static ObjectNode link(ObjectNode file, String code) {
        var id = identifier(file, code);
        return childLinks(file)
                .filter(link -> link.at("/originNodeURI/identifier").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<ObjectNode> children(ObjectNode file, String holder) {
        var id = identifier(file, holder);
        return childLinks(file)
                .filter(link ->
                        link.at("/destinationNodeURI/identifier").asString().equals(id));
    }

    private static Stream<ObjectNode> childLinks(ObjectNode file) {
        return file.path("CFAssociations")
                .valueStream()
                .filter(link -> link.path("associationType").asString().equals("isChildOf"))
                .map(ObjectNode.class::cast);
    }

    private static int sequence(ObjectNode link) {
        return link.path("sequenceNumber").asInt();
    }

    private List<String> codesUnder(ObjectNode file, String area) throws Exception {
        return order(returned(file), area);
    }

    private static List<String> order(Returned returned, String area) {
        assertThat(returned.problems()).isEmpty();
        return returned.after().stream()
                .filter(element ->
                        area.equals(element.parent()) && element.role().equals("subCompetences"))
                .sorted(Comparator.comparing(element -> Objects.requireNonNull(element.position())))
                .map(Element::code)
                .toList();
    }

    private static String identifier(ObjectNode file, String code) {
        return item(file, code).path("identifier").asString();
    }

    private static JsonNode criterion(ObjectNode file, String code) {
        var item = identifier(file, code);
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
