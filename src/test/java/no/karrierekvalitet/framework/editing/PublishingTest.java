package no.karrierekvalitet.framework.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.Year;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.editing.Publishing.NotReady;
import no.karrierekvalitet.framework.editing.Release.Step;
import no.karrierekvalitet.framework.exchange.Parts;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Localized;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What is published is complete, tells the truth about itself and lasts. Everything here is rolled back. */
@ProductTest
@Transactional
class PublishingTest {

    private static final Localized NOTE = new Localized(Map.of("nb", "Nytt", "nn", "Nytt", "en", "News"));

    private final Drafts drafts;
    private final Editing editing;
    private final Structure structure;
    private final Publishing publishing;
    private final JdbcClient jdbc;
    private final UUID draft;

    PublishingTest(
            Drafts drafts,
            Editing editing,
            Structure structure,
            Publishing publishing,
            Editions editions,
            JdbcClient jdbc) {
        this.drafts = drafts;
        this.editing = editing;
        this.structure = structure;
        this.publishing = publishing;
        this.jdbc = jdbc;
        this.draft = UUID.randomUUID();
        this.basis = editions.current().id();
    }

    private final UUID basis;

    private UUID begin() {
        return drafts.begin(Someone.EDITOR.person(), basis, "Prøve", "prove-" + draft);
    }

    private void say(UUID id, String code, String path, String text) {
        var opened = editing.open(id, drafts.tree(id), Parts.STANDARDS, code);
        var values = new TreeMap<>(opened.content().values());
        values.put(path, text);
        editing.save(Someone.EDITOR.person(), id, Parts.STANDARDS, code, opened.version(), new Content(values));
    }

    private static Release release(Step step) {
        return new Release(step, NOTE, Instant.parse("2026-11-21T12:00:00Z"));
    }

    @Test
    void other_words_make_a_minor_edition() {
        var id = begin();
        say(id, "eth-own-values", "statement.nb", "Jeg kjenner meg selv.");

        assertThat(publishing.check(id).least()).isEqualTo(Step.MINOR);
        publishing.publish(id, "3000.1", release(Step.MINOR));

        assertThat(jdbc.sql("select version || ' ' || status || ' ' || step from framework.edition where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .isEqualTo("3000.1 published minor");
        assertThatThrownBy(() -> drafts.find(id)).isInstanceOf(Failure.NotFound.class);
    }

    @Test
    void a_replaced_statement_makes_a_major_edition_and_answers_can_follow_it() {
        var id = begin();
        structure.replace(id, Parts.STANDARDS, "eth-own-values", "eth-own-values-anew");

        assertThat(publishing.check(id).least()).isEqualTo(Step.MAJOR);
        assertThatThrownBy(() -> publishing.publish(id, "3000.1", release(Step.MINOR)))
                .isInstanceOf(NotReady.class);
        publishing.publish(id, "3000.1", release(Step.MAJOR));

        assertThat(jdbc.sql("select replaced_by from framework.replacement where code = 'eth-own-values'")
                        .query(String.class)
                        .single())
                .isEqualTo("eth-own-values-anew");
    }

    @Test
    void what_is_not_complete_or_not_different_is_not_published() {
        var id = begin();
        assertThatThrownBy(() -> publishing.publish(id, "3000.1", release(Step.MAJOR)))
                .isInstanceOf(NotReady.class);
        say(id, "eth-own-values", "statement.nn", "");
        assertThat(publishing.check(id).completeness().missing()).hasSize(1);
        assertThatThrownBy(() -> publishing.publish(id, "3000.1", release(Step.MAJOR)))
                .isInstanceOf(NotReady.class);
    }

    @Test
    void a_reference_to_nothing_is_found_at_the_element_that_makes_it() {
        var id = begin();
        structure.retire(id, Parts.GLOSSARY, "career-buttons");

        var problems = publishing.check(id).problems();

        assertThat(problems)
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(drafts.tree(id)
                                .find(problem.place().part(), problem.place().code()))
                        .as(problem.toString())
                        .hasValueSatisfying(element -> assertThat(
                                        element.fields().path("seeAlso").toString())
                                .contains("career-buttons")));
    }

    @Test
    void a_version_says_how_far_an_edition_is_from_the_one_before() {
        assertThat(Versions.after("2024.1-working", Step.MINOR, Year.of(2026))).isEqualTo("2024.2-working");
        assertThat(Versions.after("2024.1-working", Step.MAJOR, Year.of(2026))).isEqualTo("2026.1-working");
        assertThat(Versions.after("2026.3", Step.MAJOR, Year.of(2026))).isEqualTo("2027.1");
        assertThat(Versions.after("første", Step.MAJOR, Year.of(2026))).isEqualTo("første-2");
    }
}
