package no.karrierekvalitet.development.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import no.karrierekvalitet.development.Activities;
import no.karrierekvalitet.development.Activity;
import no.karrierekvalitet.development.ActivityKind;
import no.karrierekvalitet.development.ActivityStatus;
import no.karrierekvalitet.development.Entry;
import no.karrierekvalitet.development.Log;
import no.karrierekvalitet.development.Plans;
import no.karrierekvalitet.development.SomeFocus;
import no.karrierekvalitet.fixtures.Newcomer;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.identity.PersonalData;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

@ProductTest
class PlanExportsTests {

    private static final String INVISIBLE = "Lytte\u0001 og\u000B vente";

    private final MockMvc mvc;
    private final Plans plans;
    private final Activities activities;
    private final Log log;
    private final SomeFocus focus;
    private final PersonalData data;
    private final Newcomer self;

    PlanExportsTests(
            MockMvc mvc,
            Plans plans,
            Activities activities,
            Log log,
            SomeFocus focus,
            ObjectProvider<PersonalData> data,
            Stage stage) {
        this.mvc = mvc;
        this.plans = plans;
        this.activities = activities;
        this.log = log;
        this.focus = focus;
        this.data = data.stream().filter(PlanData.class::isInstance).findFirst().orElseThrow();
        this.self = stage.newcomer();
    }

    @BeforeEach
    void makeAPlan() {
        var statement = focus.statement(0, 4);
        focus.choose(self.person(), UUID.randomUUID(), statement);
        var goal = focus.goal(self.person(), statement).id();
        var own = plans.add(self.person(), "Å lede <grupper> & møter", INVISIBLE);
        var day = LocalDate.of(2026, 3, 14);
        var course = activities.add(
                self.person(),
                goal,
                new Activity.Text("=Kurs i å lytte", ActivityKind.COURSE, day, day.plusDays(1), "Åse"));
        activities.stand(self.person(), course, ActivityStatus.DONE);
        activities.add(self.person(), own, new Activity.Text("Uten dato", ActivityKind.READING, null, null, ""));
        log.add(
                self.person(),
                new Entry.Text(goal, course, day, "Var på kurs", "Stillhet hjelper", "https://example.no/bevis"));
    }

    @ParameterizedTest
    @CsvSource({
        "nb, Min utvikling, Lytte og spørre, Jeg kan lytte aktivt, 14. mars 2026, eies av",
        "nn, Mi utvikling, Lytte og spørje, Eg kan lytte aktivt, 14. mars 2026, er eigd av",
        "en, My development, Listening and asking, I can listen actively, 'March 14, 2026', is owned by"
    })
    void thePrintedPlanSpeaksTheReadersLanguage(
            String language, String title, String topic, String statement, String date, String credit)
            throws Exception {
        var answer = download("/utvikling/plan.pdf?lang=" + language);

        try (var pdf = Loader.loadPDF(answer.getContentAsByteArray())) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text).contains(title, topic, statement, date, credit);
            assertThat(text)
                    .contains("Å lede <grupper> & møter", "Lytte og vente", "=Kurs i å lytte", "Stillhet hjelper");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(title);
            assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith(language);
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void theSheetHasALineForEveryGoalActivityAndEntry() throws Exception {
        var csv = download("/utvikling/plan.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .substring(1);

        var rows = CsvReader.builder().fieldSeparator(';').ofCsvRecord(csv).stream()
                .map(row -> row.getFields())
                .toList();
        assertThat(rows)
                .hasSize(1 + 2 + 2 + 1)
                .allSatisfy(row -> assertThat(row).hasSize(11));
        assertThat(rows)
                .anySatisfy(row ->
                        assertThat(row).contains("Lytte og spørre", "aktivitet", "'=Kurs i å lytte", "2026-03-14"));
    }

    @Test
    void theFileForMachinesHoldsEverything() throws Exception {
        var json = JsonMapper.shared().readTree(download("/utvikling/plan.json").getContentAsByteArray());

        assertThat(json.at("/goals")).hasSize(2);
        assertThat(json.at("/goals/0/statement/text/nn").asString()).startsWith("Eg kan lytte");
        assertThat(json.at("/goals/0/statement/edition").asString()).isNotEmpty();
        assertThat(json.at("/goals/0/activities/0/from").asString()).isEqualTo("2026-03-14");
        assertThat(json.at("/goals/0/activities/0/status").asString()).isEqualTo("done");
        assertThat(json.at("/log/0/learned").asString()).isEqualTo("Stillhet hjelper");
    }

    @Test
    void whatAPersonTakesOutOfTheirAccountHasThePlanInIt() {
        assertThat(data.section()).isEqualTo("plan");
        assertThat(JsonMapper.shared().writeValueAsString(data.of(self.id())))
                .contains("Stillhet hjelper", "Kurs i å lytte");
    }

    @Test
    void anEmptyPlanPrintsToo() throws Exception {
        plans.of(self.person()).goals().forEach(goal -> plans.delete(self.person(), goal.id()));
        plans.of(self.person()).entries().forEach(entry -> log.delete(self.person(), entry.id()));

        assertThat(download("/utvikling/plan.pdf").getContentAsByteArray()).startsWith('%', 'P', 'D', 'F');
    }

    private MockHttpServletResponse download(String path) throws Exception {
        var answer = mvc.perform(get(path).with(self)).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment");
        return answer;
    }
}
