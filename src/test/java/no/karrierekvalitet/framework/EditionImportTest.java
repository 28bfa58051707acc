package no.karrierekvalitet.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.framework.exchange.Document;
import no.karrierekvalitet.framework.exchange.EditionCheck;
import no.karrierekvalitet.framework.exchange.ImportResult;
import no.karrierekvalitet.framework.exchange.ImportResult.AlreadyThere;
import no.karrierekvalitet.framework.exchange.ImportResult.Imported;
import no.karrierekvalitet.framework.exchange.ImportResult.Refused;
import no.karrierekvalitet.framework.exchange.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An edition comes in whole or not at all, once, and never changes after it is published. */
@ProductTest
class EditionImportTest {

    private static final Instant LONG_AGO = Instant.parse("2001-01-01T00:00:00Z");

    private final EditionImport imports;
    private final EditionStore store;
    private final Editions editions;
    private final JdbcClient jdbc;

    EditionImportTest(EditionImport imports, EditionStore store, Editions editions, JdbcClient jdbc) {
        this.imports = imports;
        this.store = store;
        this.editions = editions;
        this.jdbc = jdbc;
    }

    @Test
    void the_working_edition_is_there_from_the_start() {
        assertThat(editions.current().version()).isEqualTo("2024.1-working");
    }

    @Test
    void what_is_stored_is_what_was_handed_in() {
        assertThat(store.parts(editions.current().id()))
                .isEqualTo(EditionCheck.of(Shipped.workingEdition()).parts());
    }

    @Test
    void handing_in_the_same_edition_again_changes_nothing() {
        assertThat(imports.publish(Shipped.workingEdition(), LONG_AGO)).isEqualTo(new AlreadyThere(editions.current()));
    }

    @Test
    void another_text_under_a_version_that_exists_is_refused() {
        var documents = changed("2024.1-working", "En helt annen tekst");

        assertThat(imports.publish(documents, LONG_AGO))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(
                                        problem -> assertThat(problem.pointer()).isEqualTo("/version")));
    }

    @Test
    void nodes_that_import_at_once_make_one_edition() throws Exception {
        var documents = changed("1999.1-at-once", "Karriere");
        Callable<ImportResult> node = () -> imports.publish(documents, LONG_AGO);
        try (var nodes = Executors.newFixedThreadPool(4)) {
            var results = nodes.invokeAll(List.of(node, node, node, node));

            assertThat(results)
                    .extracting(result -> result.get())
                    .filteredOn(Imported.class::isInstance)
                    .hasSize(1);
        }
        assertThat(editions.published()).extracting(Edition::version).containsOnlyOnce("1999.1-at-once");
    }

    @Test
    void what_is_refused_leaves_nothing_behind() {
        var broken = changed("1999.2-broken", "Karriere").subList(0, 3);

        assertThat(imports.publish(broken, LONG_AGO)).isInstanceOf(Refused.class);
        assertThat(store.find("nasjonalt-kvalitetsrammeverk", "1999.2-broken")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update framework.element set fields = '{}' where code = 'gpr-process-phases'",
                "update framework.element set edition_id = edition_id where code = 'gpr-process-phases'",
                "delete from framework.element where code = 'gpr-process-phases'",
                "insert into framework.element (edition_id, part, code, role, fields)"
                        + " select id, 'ethics', 'new', 'values', '{}' from framework.edition where version = '2024.1-working'",
                "update framework.edition set published_at = now()",
                "update framework.edition set status = 'draft', published_at = null",
                "delete from framework.edition",
                "truncate framework.edition cascade",
                "truncate framework.element"
            })
    void a_published_edition_does_not_change_in_the_database_either(String change) {
        assertThatThrownBy(() -> jdbc.sql(change).update()).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void a_draft_changes_until_it_is_published() {
        var draft = new Edition(no.karrierekvalitet.platform.Ids.next(), "draft-test", "1", null);
        store.insert(draft, EditionCheck.of(Shipped.workingEdition()).parts().elements());

        assertThat(jdbc.sql("update framework.element set number = 9 where edition_id = :id and number = 1")
                        .param("id", draft.id())
                        .update())
                .isPositive();
        assertThat(jdbc.sql("delete from framework.edition where id = :id")
                        .param("id", draft.id())
                        .update())
                .isOne();
    }

    /** The working edition under another version, and with another word for career. */
    private static List<Document> changed(String version, String career) {
        return Shipped.workingEdition().stream()
                .map(document -> new Document(
                        document.name(),
                        new String(document.content(), StandardCharsets.UTF_8)
                                .replace("\"2024.1-working\"", '"' + version + '"')
                                .replace("\"nb\": \"Karriere\"", "\"nb\": \"" + career + '"')
                                .getBytes(StandardCharsets.UTF_8)))
                .toList();
    }
}
