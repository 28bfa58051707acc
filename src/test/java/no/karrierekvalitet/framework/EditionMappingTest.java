package no.karrierekvalitet.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.karrierekvalitet.framework.EditionMapping.Fate;
import no.karrierekvalitet.framework.exchange.EditionCheck;
import no.karrierekvalitet.framework.exchange.Shipped;
import org.junit.jupiter.api.Test;

/** Statements of an earlier edition are found again in a later one, and what changed is said. */
class EditionMappingTest {

    private final CompetenceStandards earlier =
            EditionContent.of(EditionCheck.of(Shipped.earlierEdition()).parts()).standards();
    private final CompetenceStandards now =
            EditionContent.of(EditionCheck.of(Shipped.workingEdition()).parts()).standards();
    private final Map<String, String> replacements = Shipped.earlierRevision().replacements();
    private final EditionMapping mapping = EditionMapping.between(earlier, now, replacements);

    @Test
    void the_earlier_edition_of_the_demo_fits_its_schemas() {
        assertThat(EditionCheck.of(Shipped.earlierEdition()).problems()).isEmpty();
    }

    @Test
    void an_untouched_statement_is_the_same() {
        assertThat(mapping.of("gpr-process-phases")).isEqualTo(new Fate.Same());
        assertThat(mapping.counterpart("gpr-process-phases")).contains("gpr-process-phases");
    }

    @Test
    void another_wording_is_a_change() {
        assertThat(mapping.of("gpr-strong-emotions")).isEqualTo(new Fate.Changed());
        assertThat(mapping.counterpart("gpr-strong-emotions")).contains("gpr-strong-emotions");
    }

    @Test
    void a_replaced_statement_is_found_as_what_took_its_place() {
        assertThat(mapping.of("gpr-room-and-setting")).isEqualTo(new Fate.Replaced("gpr-communication-channels"));
        assertThat(mapping.counterpart("gpr-room-and-setting")).contains("gpr-communication-channels");
    }

    @Test
    void a_statement_that_was_given_up_is_gone() {
        assertThat(mapping.of("cd-planning-own-work")).isEqualTo(new Fate.Gone());
        assertThat(mapping.counterpart("cd-planning-own-work")).isEmpty();
    }

    @Test
    void a_statement_that_came_later_is_new() {
        assertThat(mapping.of("ewl-critical-use-of-forecasts")).isEqualTo(new Fate.New());
        assertThat(mapping.of("cd-driving-change")).isEqualTo(new Fate.New());
        assertThat(mapping.of("gpr-communication-channels")).isNotEqualTo(new Fate.New());
    }

    @Test
    void every_edition_is_the_same_as_itself() {
        assertThat(EditionMapping.between(now, now, replacements).statements().values())
                .containsOnly(new Fate.Same());
    }

    @Test
    void replacements_are_followed_over_several_editions_and_never_in_circles() {
        var chain = Map.of("gpr-room-and-setting", "gone-since", "gone-since", "gpr-communication-channels");
        var circle = Map.of("gpr-room-and-setting", "gone-since", "gone-since", "gpr-room-and-setting");

        assertThat(EditionMapping.between(earlier, now, chain).of("gpr-room-and-setting"))
                .isEqualTo(new Fate.Replaced("gpr-communication-channels"));
        assertThat(EditionMapping.between(earlier, now, circle).of("gpr-room-and-setting"))
                .isEqualTo(new Fate.Gone());
    }
}
