package no.karrierekvalitet.selfevaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.Step;
import no.karrierekvalitet.selfevaluation.Misfit.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ProductTest
class DeliveriesTest {

    private static final String DEVICE = "6f1c1a52-0d5f-4b64-9d0a-6a4b6c0f1e11";

    private final Deliveries deliveries;
    private final UUID edition;
    private final Clock clock;

    DeliveriesTest(Deliveries deliveries, Editions editions, Clock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
        edition = editions.current().id();
    }

    @Test
    void whatADeviceKeptIsReadAsItWas() throws Misfit {
        var made = deliveries.device(json("""
                        "answers": {"gpr-process-phases": {"step": "competent", "age": 60000}},
                        "notes": {"gpr-process-phases": {"text": "Spørre Kari 🙂\\r\\nOg Ola", "age": 0}}
                        """));

        assertThat(made.changes().answers()).containsOnlyKeys("gpr-process-phases");
        assertThat(made.changes().answers().values()).singleElement().satisfies(answer -> {
            assertThat(answer.step()).isEqualTo(Step.COMPETENT);
            assertThat(answer.answeredAt()).isCloseTo(clock.instant().minusSeconds(60), within(5, ChronoUnit.SECONDS));
        });
        assertThat(made.changes().notes().values())
                .singleElement()
                .extracting(Changes.Note::text)
                .isEqualTo("Spørre Kari 🙂\nOg Ola");
        assertThat(made.id()).hasToString(DEVICE);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, -86_400_000, Long.MIN_VALUE, Long.MAX_VALUE})
    void aDeviceWithAWrongClockNeverAnswersInTheFutureNorBeforeTime(long age) throws Misfit {
        var made = deliveries.device(
                json("\"answers\": {\"eth-own-values\": {\"step\": \"newToMe\", \"age\": " + age + "}}"));
        assertThat(made.changes().answers().values())
                .singleElement()
                .satisfies(answer -> assertThat(answer.answeredAt())
                        .isBeforeOrEqualTo(clock.instant())
                        .isAfter(clock.instant().minus(4000, ChronoUnit.DAYS)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STATEMENT|answers|\"answers\": {\"made-up\": {\"step\": \"competent\", \"age\": 0}}",
                "STATEMENT|notes|\"notes\": {\"made-up\": {\"text\": \"x\", \"age\": 0}}",
                "STEP|answers.eth-own-values|\"answers\": {\"eth-own-values\": {\"step\": \"best\", \"age\": 0}}",
                "STEP|answers.eth-own-values|\"answers\": {\"eth-own-values\": {\"age\": 0}}",
                "UNREADABLE|''|\"answers\": {\"eth-own-values\": null}",
                "STEP|answers.eth-own-values|\"answers\": {\"eth-own-values\": {\"step\": 3, \"age\": 0}}",
                "UNREADABLE|''|\"answers\": {\"eth-own-values\": {\"step\": \"competent\", \"age\": \"0\"}}",
                "UNREADABLE|''|\"answers\": {\"eth-own-values\": {\"step\": \"competent\", \"age\": 1e400}}",
                "UNREADABLE|''|\"answers\": [\"eth-own-values\"]",
                "UNREADABLE|''|\"answers\": {}, \"answers\": {}",
                "UNREADABLE|''|\"person\": \"somebody else\"",
                "UNREADABLE|''|\"notes\": {\"eth-own-values\": {\"text\": {}, \"age\": 0}}",
            })
    void whatDoesNotFitIsRefusedWithThePlace(Problem problem, String where, String part) {
        assertMisfit(json(part), problem, where);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "\"x\"", "{\"evaluation\": 1}", "<svg onload=alert(1)>", "{\"a\":"})
    void whatIsNoEvaluationIsUnreadable(String json) {
        assertMisfit(json, Problem.UNREADABLE, "");
    }

    @Test
    void nestingWithoutEndIsUnreadable() {
        assertMisfit("{\"answers\":".repeat(20_000), Problem.UNREADABLE, "");
    }

    @Test
    void tooMuchIsRefusedUnread() {
        assertMisfit(" ".repeat(Posted.LONGEST) + "{}", Problem.TOO_LARGE, "");
    }

    @Test
    void aNoteMayBeAsLongAsTheFieldAllowsAndNoLonger() throws Misfit {
        var longest = "x".repeat(Changes.Note.LONGEST);
        deliveries.device(json("\"notes\": {\"eth-own-values\": {\"text\": \"" + longest + "\", \"age\": 0}}"));
        assertMisfit(
                json("\"notes\": {\"eth-own-values\": {\"text\": \"" + longest + "x\", \"age\": 0}}"),
                Problem.TEXT,
                "notes.eth-own-values");
    }

    @Test
    void anEditionThatIsNotPublishedHereIsRefused() {
        var unknown = "{\"evaluation\": \"" + DEVICE + "\", \"edition\": \"" + UUID.randomUUID() + "\"}";
        assertMisfit(unknown, Problem.EDITION, "edition");
    }

    @Test
    void aDeviceEvaluationNeedsItsId() {
        assertMisfit("{\"edition\": \"" + edition + "\"}", Problem.UNREADABLE, "evaluation");
    }

    private void assertMisfit(String json, Problem problem, String where) {
        assertThatThrownBy(() -> deliveries.device(json)).isInstanceOfSatisfying(Misfit.class, misfit -> {
            assertThat(misfit.problem()).isEqualTo(problem);
            assertThat(misfit.where()).isEqualTo(where);
        });
    }

    private String json(String part) {
        return "{\"evaluation\": \"" + DEVICE + "\", \"edition\": \"" + edition + "\", \"age\": 1000, " + part + "}";
    }
}
