package no.karrierekvalitet.workshop.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.EventStatus;
import no.karrierekvalitet.workshop.EventText;
import no.karrierekvalitet.workshop.Events;
import no.karrierekvalitet.workshop.making.templates.Template;
import no.karrierekvalitet.workshop.making.templates.Templates;
import no.karrierekvalitet.workshop.programme.ItemKind;
import no.karrierekvalitet.workshop.programme.Programmes;
import no.karrierekvalitet.workshop.programme.Voice;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

@ProductTest
@Transactional
class TemplateTests {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 9);

    private final Making making;
    private final Templates templates;
    private final Events events;
    private final Programmes programmes;

    TemplateTests(Making making, Templates templates, Events events, Programmes programmes) {
        this.making = making;
        this.templates = templates;
        this.events = events;
        this.programmes = programmes;
    }

    @Test
    void theKickOffHasTwoDaysWithTheFrameworksFiveTasksAndThreeVoicesOnEachTheme() {
        var event = made("kickoff", List.of(Language.NN, Language.EN)).getFirst();
        assertThat(event.status()).isEqualTo(EventStatus.DRAFT);
        assertThat(event.code()).matches("[2-9A-HJKMNP-TV-Z]{6}");
        assertThat(event.capacity()).isEqualTo(350);
        var programme = programmes.of(event);
        assertThat(programme.days()).hasSize(2);
        assertThat(programme.items()).hasSize(22);
        assertThat(programme.atTables()).hasSize(5).allSatisfy(task -> {
            assertThat(task.stepMinutes()).isEqualTo(task.minutes());
            assertThat(task.prompts()).isNotEmpty();
        });
        assertThat(programme.items())
                .extracting(item -> item.voice())
                .contains(Voice.DIRECTORATE, Voice.ACADEMIA, Voice.PRACTICE, Voice.FACILITATOR);
        assertThat(programme.days().getFirst().slots().get(1).from()).isEqualTo(LocalTime.of(9, 20));
        assertThat(programme.items().getFirst().title())
                .isEqualTo(new Localized(java.util.Map.of("nn", "Velkomen", "en", "Welcome", "nb", "Velkomen")));
    }

    @Test
    void aYearWheelBecomesAnOpeningAndOneEventForEachCompetenceAreaAMonthApart() {
        var wheel = made("arshjul", List.of(Language.NB));
        assertThat(wheel).hasSize(8);
        assertThat(wheel.get(1).startsOn()).isEqualTo(DAY.plusMonths(1));
        assertThat(wheel.get(4).title().in(Language.NB)).startsWith("Prøve: ").contains("tikk");
        var session = programmes.of(wheel.get(4));
        assertThat(session.items()).anySatisfy(item -> {
            assertThat(item.element()).isEqualTo("competence-standards/ethics");
            assertThat(item.prompts()).isNotEmpty();
        });
        assertThat(session.items().toString()).doesNotContain("{area");
    }

    @Test
    void everyTemplateIsReadInThreeLanguagesAndFitsWithinItsDays() {
        assertThat(templates.all())
                .extracting(Template::id)
                .containsExactly("kickoff", "personalmote", "arshjul", "dialogkafe", "fremtidsverksted");
        for (var template : templates.all()) {
            var event = made(template.id(), List.of(Language.EN)).getFirst();
            assertThat(programmes.of(event).days()).noneMatch(day -> day.tooLong());
            assertThat(programmes.of(event).items())
                    .extracting(item -> item.kind())
                    .contains(ItemKind.TASK);
        }
    }

    @Test
    void aCopyHasTheSameProgrammeUnderIdsOfItsOwn() {
        var original = made("dialogkafe", List.of(Language.NB)).getFirst();
        var programme = programmes.of(original);
        var copy =
                event(making.copy(Someone.SELF.person(), outline(List.of(Language.NB)), original.summary(), programme));
        assertThat(programmes.of(copy).items())
                .extracting(item -> item.title())
                .isEqualTo(programme.items().stream().map(item -> item.title()).toList());
        assertThat(programmes.of(copy).items())
                .extracting(item -> item.id())
                .doesNotContainAnyElementsOf(
                        programme.items().stream().map(item -> item.id()).toList());
    }

    private List<Event> made(String template, List<Language> languages) {
        return making
                .from(
                        Someone.SELF.person(),
                        outline(languages),
                        templates.find(template).orElseThrow(),
                        Period.ofMonths(1))
                .stream()
                .map(this::event)
                .toList();
    }

    private Event event(UUID id) {
        return events.find(id).orElseThrow();
    }

    private static Outline outline(List<Language> languages) {
        return new Outline(EventText.of(languages, List.of("Prøve", "Trial")), DAY, "Biblioteket", languages, null);
    }
}
