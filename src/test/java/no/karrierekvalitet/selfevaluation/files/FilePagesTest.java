package no.karrierekvalitet.selfevaluation.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.karrierekvalitet.fixtures.Newcomer;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.selfevaluation.Answered;
import no.karrierekvalitet.selfevaluation.Evaluation;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

@ProductTest
class FilePagesTest {

    private final MockMvc mvc;
    private final EvaluationFiles files;
    private final JsonMapper json;
    private final Answered answered;
    private final Newcomer self;
    private final Evaluation evaluation;

    FilePagesTest(MockMvc mvc, EvaluationFiles files, JsonMapper json, Answered answered, Stage stage)
            throws Exception {
        this.mvc = mvc;
        this.files = files;
        this.json = json;
        this.answered = answered;
        this.self = stage.newcomer();
        answered.everywhere(self.person(), 'W');
        this.evaluation = answered.by(self.person(), "C", "W", "S", "N", "-", "CCC??????");
        answered.note(self.person(), evaluation, "gpr-process-phases", "=Spør \"Kari\"; følg opp\nsenere");
        write("/min-kompetanse/etikk/refleksjon", "svar-0", "Da jeg tvilte");
        write("/min-kompetanse/oppdagelse", "oppdaget", "Mer enn jeg trodde 🌱 & <b>");
        write("/min-kompetanse/bilde/" + evaluation.id() + "/fokus", "fokus", "tm-method-evidence");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nb|Veiledningsprosesser og relasjoner|Her står du støtt|Lenger fram enn sist|Det du oppdaget",
                "nn|Rettleiingsprosessar og relasjonar|Her står du støtt|Lenger fram enn sist|Det du oppdaga",
                "en|Guidance processes and relations|Where you stand firm|Further on than last time|What you discovered",
            })
    void thePdfReadsInTheReadersLanguageAndLacksNoLetter(
            String language, String area, String strengths, String up, String discovered) throws Exception {
        var answer = answer("/min-kompetanse/bilde/" + evaluation.id() + ".pdf?lang=" + language);

        var text = text(answer.getContentAsByteArray());
        assertThat(text).contains(area, strengths, up, discovered, "Mer enn jeg trodde", "Da jeg tvilte", "Kari");
    }

    @Test
    void allEvaluationsFitOnePdf() throws Exception {
        var text = text(answer("/min-kompetanse/historie.pdf").getContentAsByteArray());

        assertThat(text.split("Hvor du står, per område")).hasSize(3);
    }

    @Test
    void theTableHasARowPerStatementAndIsSafeToOpen() throws Exception {
        var answer = answer("/min-kompetanse/bilde/" + evaluation.id() + ".csv");

        var csv = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFFEgenvurdering;Utgave;Område");
        assertThat(csv.lines().filter(line -> line.contains(";2024.1-working;")))
                .hasSize(63);
        assertThat(csv).contains("\"'=Spør \"\"Kari\"\"; følg opp\nsenere\"");
    }

    @Test
    void allEvaluationsFitOneTable() throws Exception {
        var csv = new String(answer("/min-kompetanse/historie.csv").getContentAsByteArray(), StandardCharsets.UTF_8);

        assertThat(csv.lines().filter(line -> line.contains(";2024.1-working;")))
                .hasSize(126);
    }

    @Test
    void theJsonHoldsEverythingThatWasGiven() throws Exception {
        var file = json.readTree(
                answer("/min-kompetanse/bilde/" + evaluation.id() + ".json").getContentAsByteArray());

        assertThat(file.path("format").asString()).isEqualTo("karrierekvalitet/evaluation/1");
        assertThat(file.path("edition").path("version").asString()).isEqualTo("2024.1-working");
        assertThat(file.path("answers").size()).isEqualTo(48);
        assertThat(file.at("/answers/gpr-process-phases/step").asString()).isEqualTo("competent");
        assertThat(file.at("/notes/gpr-process-phases").asString()).startsWith("=Spør");
        assertThat(file.at("/reflections/0/text").asString()).isEqualTo("Da jeg tvilte");
        assertThat(file.path("discovery").asString()).startsWith("Mer enn");
        assertThat(file.at("/focus/0").asString()).isEqualTo("tm-method-evidence");
    }

    @Test
    void everythingTheirsHasAllEvaluations() {
        assertThat(files.section()).isEqualTo("selfEvaluations");
        assertThat(files.of(self.id()))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(2);
    }

    @Test
    void filesAreNamedInTheReadersLanguageAndStoredNowhereOnTheWay() throws Exception {
        var answer = answer("/min-kompetanse/bilde/" + evaluation.id() + ".pdf?lang=en");

        assertThat(answer.getHeader("Content-Disposition"))
                .contains("My%20competence")
                .contains(".pdf");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void withoutEvaluationsThereIsNoPdf() throws Exception {
        assertThat(mvc.perform(get("/min-kompetanse/historie.pdf").with(new Newcomer(java.util.UUID.randomUUID())))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    /** The text of a PDF whose every character has a glyph in its font. */
    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var missing = new ArrayList<String>();
            var stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) throws IOException {
                    for (var position : positions) {
                        for (int code : position.getCharacterCodes()) {
                            if (code == 0) {
                                missing.add(text);
                            }
                        }
                    }
                    super.writeString(text, positions);
                }
            };
            var text = stripper.getText(document);
            assertThat(missing).as("characters without a glyph").isEmpty();
            return text.replaceAll("\\s+", " ");
        }
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        var answer = mvc.perform(get(address).with(self)).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer;
    }

    private void write(String address, String field, String text) throws Exception {
        mvc.perform(post(address).param(field, text).with(self).with(csrf()));
    }
}
