package no.karrierekvalitet.selfevaluation.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import no.karrierekvalitet.fixtures.Newcomer;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.selfevaluation.Evaluation;
import no.karrierekvalitet.selfevaluation.Evaluations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.MockMvc;

/** Whatever is sent: an answer with a meaning, never a defect, and no word of it in the log. */
@ProductTest
@ExtendWith(OutputCaptureExtension.class)
class MischiefTest {

    private static final String SECRET = "hemmelig-notat-4711";
    private static final List<String> FIELDS = List.of(
            "evaluation",
            "edition",
            "vist",
            "eth-own-values",
            "notat-eth-own-values",
            "oversikt",
            "svar",
            "person",
            "name",
            "email",
            "password",
            "language",
            "_method",
            "made-up",
            "");
    private static final List<String> VALUES = List.of(
            "",
            " ",
            "\u0000",
            "competent",
            "notRelevant",
            "-1",
            "NaN",
            "null",
            "[]",
            "{}",
            "{\"answers\":{}}",
            "{\"evaluation\":null,\"edition\":null}",
            "' or 1=1 --",
            "<script>alert(1)</script>",
            "%00%ff",
            "\uD800",
            "🙂".repeat(1500),
            "x".repeat(5000),
            "../../etc/passwd",
            "${7*7}",
            "2024-01-01",
            SECRET,
            "1-1-1-1-1");

    private final MockMvc mvc;
    private final Newcomer me;
    private final Evaluation mine;
    private final Random random = new Random(20_240_917);

    MischiefTest(MockMvc mvc, Evaluations evaluations, Stage stage) {
        this.mvc = mvc;
        this.me = stage.newcomer();
        this.mine = evaluations.start(me.person());
    }

    @Test
    void thousandsOfForgedFormsAreAnsweredAndNoneIsADefect(CapturedOutput output) throws Exception {
        for (int i = 0; i < 3000; i++) {
            var path = one(List.of("/min-kompetanse/etikk/svar", "/min-kompetanse/svar", "/min-kompetanse/behold"));
            var request = post(path).with(me).with(csrf());
            for (int field = random.nextInt(8); field > 0; field--) {
                request.param(one(FIELDS), value());
            }
            var status = mvc.perform(request).andReturn().getResponse().getStatus();
            assertThat(status).as("%s, try %d", path, i).isIn(200, 303, 400, 401, 404, 422);
        }
        assertThat(output.toString()).doesNotContain(SECRET);
    }

    @Test
    void bentJsonIsRefusedAndNeverADefect(CapturedOutput output) throws Exception {
        var whole = """
                {"evaluation": "%s", "edition": "%s", "age": 1,
                 "answers": {"eth-own-values": {"step": "competent", "age": 1}},
                 "notes": {"eth-own-values": {"text": "%s", "age": 1}}}
                """.formatted(mine.id(), mine.edition(), SECRET);
        for (int i = 0; i < 2000; i++) {
            var status = mvc.perform(post("/min-kompetanse/svar")
                            .with(me)
                            .with(csrf())
                            .param("person", me.id().toString())
                            .param("svar", bend(whole)))
                    .andReturn()
                    .getResponse()
                    .getStatus();
            assertThat(status).as("try %d", i).isIn(200, 404, 422);
        }
        assertThat(output.toString()).doesNotContain(SECRET);
    }

    private String value() {
        return switch (random.nextInt(4)) {
            case 0 -> mine.id().toString();
            case 1 -> mine.edition().toString();
            case 2 -> me.id().toString();
            default -> one(VALUES);
        };
    }

    private String bend(String json) {
        var bent = new StringBuilder(json);
        for (int cuts = random.nextInt(4); cuts >= 0; cuts--) {
            var at = random.nextInt(bent.length());
            switch (random.nextInt(4)) {
                case 0 -> bent.deleteCharAt(at);
                case 1 -> bent.insert(at, one(VALUES));
                case 2 -> bent.setCharAt(at, (char) (32 + random.nextInt(95)));
                default ->
                    bent.replace(
                            at,
                            Math.min(at + 36, bent.length()),
                            UUID.randomUUID().toString());
            }
        }
        return bent.toString();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
