package no.karrierekvalitet.selfevaluation;

import static java.time.temporal.ChronoUnit.MILLIS;
import static no.karrierekvalitet.framework.Step.COMPETENT;
import static no.karrierekvalitet.framework.Step.NEW_TO_ME;
import static no.karrierekvalitet.framework.Step.ON_MY_WAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.framework.CompetenceStandards.SubCompetence;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.Step;
import no.karrierekvalitet.identity.Accounts;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import org.junit.jupiter.api.Test;

@ProductTest
class EvaluationsTest {

    private static final String STATEMENT = "gpr-process-phases";

    private final Evaluations evaluations;
    private final Accounts accounts;
    private final UUID edition;
    private final List<String> statements;
    private final Instant now;
    private final Viewer.Person person;
    private final Viewer.Person somebodyElse;

    EvaluationsTest(Evaluations evaluations, Accounts accounts, Editions editions, Stage stage, Clock clock) {
        this.evaluations = evaluations;
        this.accounts = accounts;
        edition = editions.current().id();
        statements = editions.standards(edition).areas().stream()
                .flatMap(area -> area.subCompetences().stream())
                .map(SubCompetence::id)
                .toList();
        now = clock.instant().truncatedTo(MILLIS);
        person = stage.newcomer().person();
        somebodyElse = stage.newcomer().person();
    }

    @Test
    void aPersonWorksOnTheirNewestEvaluation() {
        assertThat(evaluations.current(person)).isEmpty();

        var first = evaluations.start(person);
        give(first, STATEMENT, COMPETENT, now);
        var second = evaluations.start(person);

        assertThat(evaluations.current(person)).contains(second);
        assertThat(evaluations.all(person)).extracting(Evaluation::id).containsExactly(second.id(), first.id());
    }

    @Test
    void beginningTwiceBeginsOnce() {
        assertThat(evaluations.start(person)).isEqualTo(evaluations.start(person));
    }

    @Test
    void beginningOnTwoDevicesAtTheSameMomentBeginsOnce() throws Exception {
        try (var devices = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Evaluation> start = () -> evaluations.start(person);
            for (var started : devices.invokeAll(List.of(start, start, start, start))) {
                assertThat(started.get().edition()).isEqualTo(edition);
            }
        }
        assertThat(evaluations.all(person)).hasSize(1);
    }

    @Test
    void aLateAnswerFromAnotherDeviceNeverOverwritesANewerOne() {
        var evaluation = evaluations.start(person);
        give(evaluation, STATEMENT, COMPETENT, now);
        give(evaluation, STATEMENT, NEW_TO_ME, now.minus(Duration.ofHours(2)));

        assertThat(again(evaluation).answers()).containsExactly(Map.entry(STATEMENT, new Answer(COMPETENT, now)));

        give(evaluation, STATEMENT, ON_MY_WAY, now.plusMillis(1));
        assertThat(again(evaluation).step(STATEMENT)).isEqualTo(ON_MY_WAY);
    }

    @Test
    void anEmptiedNoteStaysEmptyWhenAnOlderOneArrivesLate() {
        var evaluation = evaluations.start(person);
        note(evaluation, "Ask Kari", now.minusSeconds(20));
        note(evaluation, "", now);
        note(evaluation, "Ask Kari", now.minusSeconds(10));

        assertThat(evaluations.sheet(person, evaluation.id()).notes()).isEmpty();
    }

    @Test
    void itIsCompletedWhenTheLastStatementGetsItsAnswerAndStaysSo() {
        var evaluation = evaluations.start(person);
        save(evaluation, all(statements.subList(1, statements.size()), ON_MY_WAY));
        assertThat(again(evaluation).completed()).isFalse();

        give(evaluation, statements.getFirst(), COMPETENT, now);
        var completedAt = again(evaluation).completedAt();
        assertThat(completedAt).isNotNull();

        give(evaluation, statements.getFirst(), NEW_TO_ME, now.plusSeconds(1));
        assertThat(again(evaluation).completedAt()).isEqualTo(completedAt);
    }

    @Test
    void savesThatMeetLoseNothingAndTheLastOfThemCompletes() throws Exception {
        var evaluation = evaluations.start(person);
        try (var devices = Executors.newVirtualThreadPerTaskExecutor()) {
            var saves = statements.stream()
                    .map(statement -> Executors.callable(() -> give(evaluation, statement, COMPETENT, now)))
                    .toList();
            for (var saved : devices.invokeAll(saves)) {
                saved.get();
            }
        }
        assertThat(again(evaluation).answers()).containsOnlyKeys(statements);
        assertThat(again(evaluation).completed()).isTrue();
    }

    @Test
    void whatWasDoneWithoutAnAccountIsKeptOnceHoweverOftenItIsSent() {
        var made = made(all(statements, COMPETENT));

        var kept = evaluations.claim(person, made);

        assertThat(evaluations.claim(person, made)).isEqualTo(kept);
        assertThat(evaluations.all(person)).singleElement().satisfies(evaluation -> {
            assertThat(evaluation.answers()).hasSize(63);
            assertThat(evaluation.completed()).isTrue();
            assertThat(evaluation.startedAt()).isEqualTo(made.startedAt());
        });
    }

    @Test
    void whatTheDeviceAddedAfterAFirstTryIsKeptToo() {
        var device = made(all(statements.subList(0, 9), COMPETENT));
        evaluations.claim(person, device);
        evaluations.claim(
                person,
                new DeviceEvaluation(
                        device.id(), edition, device.startedAt(), all(statements, ON_MY_WAY, now.plusSeconds(1))));

        assertThat(evaluations.all(person))
                .singleElement()
                .satisfies(evaluation -> assertThat(evaluation.answers()).hasSize(63));
    }

    @Test
    void claimingLeavesWhatThePersonHadBefore() {
        var before = evaluations.start(person);
        give(before, STATEMENT, COMPETENT, now);

        var kept = evaluations.claim(person, made(all(List.of(STATEMENT), NEW_TO_ME)));

        assertThat(again(before).step(STATEMENT)).isEqualTo(COMPETENT);
        assertThat(evaluations.current(person)).get().extracting(Evaluation::id).isEqualTo(kept);
    }

    @Test
    void theSameDeviceMayServeTwoPeople() {
        var made = made(all(statements, COMPETENT));
        assertThat(evaluations.claim(person, made)).isNotEqualTo(evaluations.claim(somebodyElse, made));
    }

    @Test
    void nobodyElseReachesAnEvaluation() {
        var evaluation = evaluations.start(person);
        give(evaluation, STATEMENT, COMPETENT, now);

        Stream.<Runnable>of(
                        () -> evaluations.of(somebodyElse, evaluation.id()),
                        () -> evaluations.sheet(somebodyElse, evaluation.id()),
                        () -> evaluations.delete(somebodyElse, evaluation.id()),
                        () -> evaluations.save(
                                somebodyElse, evaluation.id(), edition, all(List.of(STATEMENT), NEW_TO_ME)))
                .forEach(attempt -> assertThatThrownBy(attempt::run).isInstanceOf(Failure.NotFound.class));

        assertThat(evaluations.all(somebodyElse)).isEmpty();
        assertThat(again(evaluation).step(STATEMENT)).isEqualTo(COMPETENT);
    }

    @Test
    void anAnswerForAnotherEditionIsRefused() {
        var evaluation = evaluations.start(person);
        assertThatThrownBy(() -> evaluations.save(
                        person, evaluation.id(), UUID.randomUUID(), all(List.of(STATEMENT), NEW_TO_ME)))
                .isInstanceOf(Failure.NotFound.class);
        assertThat(again(evaluation).answers()).isEmpty();
    }

    @Test
    void deletingIsRealAndImmediate() {
        var evaluation = evaluations.start(person);
        save(evaluation, all(statements, COMPETENT));
        evaluations.delete(person, evaluation.id());

        assertThat(evaluations.all(person)).isEmpty();
        assertThatThrownBy(() -> again(evaluation)).isInstanceOf(Failure.NotFound.class);
    }

    @Test
    void whatAPersonAnsweredGoesWithThePerson() {
        var evaluation = evaluations.start(person);
        save(evaluation, all(statements, COMPETENT));
        note(evaluation, "Ask Kari", now);

        accounts.delete(person.id());

        assertThat(evaluations.all(person)).isEmpty();
    }

    private Evaluation again(Evaluation evaluation) {
        return evaluations.of(person, evaluation.id());
    }

    private void give(Evaluation evaluation, String statement, Step step, Instant at) {
        save(evaluation, new Changes(Map.of(statement, new Answer(step, at)), Map.of()));
    }

    private void note(Evaluation evaluation, String text, Instant at) {
        save(evaluation, new Changes(Map.of(), Map.of(STATEMENT, Changes.Note.of(text, at))));
    }

    private void save(Evaluation evaluation, Changes changes) {
        evaluations.save(person, evaluation.id(), edition, changes);
    }

    private DeviceEvaluation made(Changes changes) {
        return new DeviceEvaluation(UUID.randomUUID(), edition, now.minus(Duration.ofDays(3)), changes);
    }

    private Changes all(List<String> statements, Step step) {
        return all(statements, step, now);
    }

    private static Changes all(List<String> statements, Step step, Instant at) {
        var answers = new HashMap<String, Answer>();
        statements.forEach(statement -> answers.put(statement, new Answer(step, at)));
        return new Changes(answers, Map.of());
    }
}
