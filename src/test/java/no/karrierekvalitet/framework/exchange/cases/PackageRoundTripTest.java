package no.karrierekvalitet.framework.exchange.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Property;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.platform.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Out, in and out again: a package is the same, whoever made it and whatever is in it. */
@ProductTest
class PackageRoundTripTest {

    private final Packages packages;
    private final OwnPackages own;
    private final Editions editions;

    PackageRoundTripTest(Packages packages, OwnPackages own, Editions editions) {
        this.packages = packages;
        this.own = own;
        this.editions = editions;
    }

    @Test
    void a_package_of_anybody_comes_out_as_it_went_in() throws Exception {
        Property.ofJson(SomePackage::of)
                .about(this::isPackage)
                .holds(150, made -> assertThat(throughTheDatabase(made)).isEqualTo(reread(made)));
    }

    @Test
    void the_order_of_lists_and_fields_is_kept() throws Exception {
        var made = SomePackage.of(7);

        assertThat(throughTheDatabase(made).toString()).isEqualTo(reread(made).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en", "uk", "ar"})
    void an_edition_of_ours_comes_back_from_another_installation_as_it_left(String language) throws Exception {
        var current = editions.current();
        var document = EditionInLanguage.document(current, Language.of(language).orElseThrow());
        var left = own.find(document).orElseThrow().json();

        var there = onAnotherInstallation(left);

        assertThat(throughTheDatabase(there)).isEqualTo(reread(there));
    }

    @Test
    void a_newer_version_takes_the_place_of_the_older_and_tells_what_it_changes() throws Exception {
        var first = SomePackage.large(5);
        throughTheDatabase(first);
        var second = first.deepCopy();
        ((ObjectNode) second.path("CFItems").get(0)).put("fullStatement", "Other words");
        second.withArrayProperty("CFItems").remove(4);
        second.withArrayProperty("CFAssociations").remove(4);

        var preview = packages.preview(new ByteArrayInputStream(bytes(second)));

        assertThat(preview)
                .extracting(
                        Packages.Preview::known,
                        Packages.Preview::added,
                        Packages.Preview::changed,
                        Packages.Preview::retired)
                .containsExactly(true, 0, 1, 1);
        assertThat(throughTheDatabase(second)).isEqualTo(reread(second));
    }

    @Test
    void an_edition_published_here_is_not_taken_in_as_somebody_elses() {
        var document = EditionInLanguage.document(editions.current(), Language.NB);
        var left = own.find(document).orElseThrow().json();

        assertThat(packages.preview(new ByteArrayInputStream(bytes(left))).own())
                .isTrue();
    }

    @Test
    void ten_thousand_items_tell_how_far_they_are() throws Exception {
        var large = bytes(SomePackage.large(10_000));
        var told = new AtomicInteger();

        assertThat(packages.preview(new ByteArrayInputStream(large)).problems()).isEmpty();
        packages.take(() -> new ByteArrayInputStream(large), null, _ -> told.incrementAndGet());

        assertThat(told.get()).isGreaterThan(20);
    }

    private boolean isPackage(ObjectNode file) {
        return packages.preview(new ByteArrayInputStream(bytes(file)))
                .problems()
                .isEmpty();
    }

    private JsonNode throughTheDatabase(ObjectNode made) throws Exception {
        var file = bytes(made);
        assertThat(packages.preview(new ByteArrayInputStream(file)).problems()).isEmpty();
        UUID id = packages.take(() -> new ByteArrayInputStream(file), null, _ -> {});
        var out = new ByteArrayOutputStream();
        packages.write(id, out);
        return PackageReader.JSON.readTree(out.toByteArray());
    }

    private static JsonNode reread(ObjectNode made) {
        return PackageReader.JSON.readTree(bytes(made));
    }

    private static byte[] bytes(JsonNode json) {
        return PackageReader.JSON.writeValueAsBytes(json);
    }

    /** There every identifier of ours means nothing yet. */
    private static ObjectNode onAnotherInstallation(ObjectNode ours) {
        var text = ours.toString();
        var id = ours.path("CFDocument").path("identifier").asString();
        return (ObjectNode)
                PackageReader.JSON.readTree(text.replace(id, UUID.randomUUID().toString()));
    }
}
