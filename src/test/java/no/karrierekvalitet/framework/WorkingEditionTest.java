package no.karrierekvalitet.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import no.karrierekvalitet.framework.exchange.EditionCheck;
import no.karrierekvalitet.framework.exchange.Shipped;
import org.junit.jupiter.api.Test;

/** The edition that comes with the product is whole. */
class WorkingEditionTest {

    private final EditionContent content =
            EditionContent.of(EditionCheck.of(Shipped.workingEdition()).parts());

    @Test
    void it_has_seven_areas_with_nine_statements_each_three_of_a_kind() {
        assertThat(content.standards().areas()).hasSize(7).allSatisfy(area -> {
            assertThat(Stream.of(Kind.values()).map(area::of))
                    .allSatisfy(statements -> assertThat(statements).hasSize(3));
            assertThat(area.reflectionQuestions()).hasSize(5);
            assertThat(area.suggestions()).hasSize(3);
        });
    }

    @Test
    void it_has_a_descriptor_for_every_step_and_kind() {
        for (var step : Step.values()) {
            assertThat(content.standards().scale().step(step).descriptor()).containsOnlyKeys(Kind.values());
        }
    }

    @Test
    void it_has_the_buttons_guidelines_priorities_and_terms() {
        assertThat(content.careerCompetence().pairs()).hasSize(5);
        assertThat(content.careerCompetence().outcomeItems()).hasSize(10);
        assertThat(content.ethics().guidelines()).hasSize(12);
        assertThat(content.ethics().reflectionModel().steps()).hasSize(8);
        assertThat(content.quality().areas())
                .hasSize(7)
                .allSatisfy(area -> assertThat(area.subAreas()).hasSize(3));
        assertThat(content.glossary().terms()).hasSize(25);
        assertThat(content.introduction().areas()).hasSize(4);
    }

    @Test
    void a_name_is_official_only_in_the_languages_the_owner_uses() {
        var career = content.glossary().term("career").orElseThrow();

        assertThat(career.provenanceIn(no.karrierekvalitet.platform.Language.NB))
                .isEqualTo(Provenance.OFFICIAL_NAME);
        assertThat(career.provenanceIn(no.karrierekvalitet.platform.Language.EN))
                .isEqualTo(Provenance.WORKING);
    }
}
