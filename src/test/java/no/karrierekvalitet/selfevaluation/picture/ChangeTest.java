package no.karrierekvalitet.selfevaluation.picture;

import static no.karrierekvalitet.selfevaluation.picture.SmallStandards.STANDARDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import no.karrierekvalitet.framework.CompetenceStandards.SubCompetence;
import no.karrierekvalitet.framework.EditionMapping;
import no.karrierekvalitet.framework.EditionMapping.Fate;
import no.karrierekvalitet.framework.Step;
import no.karrierekvalitet.selfevaluation.picture.Change.Direction;
import no.karrierekvalitet.selfevaluation.picture.Change.Move;
import no.karrierekvalitet.selfevaluation.picture.Change.Wording;
import org.junit.jupiter.api.Test;

class ChangeTest {

    private static final EditionMapping SAME_EDITION = mapping(Map.of());

    @Test
    void statementsMoveUpDownAndAside() {
        var change = change(
                Map.of(
                        "a1-k1",
                        Step.ON_MY_WAY,
                        "a1-k2",
                        Step.COMPETENT,
                        "a1-k3",
                        Step.COMPETENT,
                        "a2-k1",
                        Step.COMPETENT),
                Map.of(
                        "a1-k1",
                        Step.COMPETENT,
                        "a1-k2",
                        Step.NEW_TO_ME,
                        "a1-k3",
                        Step.NOT_RELEVANT,
                        "a2-k1",
                        Step.COMPETENT),
                SAME_EDITION);

        assertThat(change.moved(Direction.UP)).extracting(ChangeTest::id).containsExactly("a1-k1");
        assertThat(change.moved(Direction.DOWN)).extracting(ChangeTest::id).containsExactly("a1-k2");
        assertThat(change.moved(Direction.ASIDE)).extracting(ChangeTest::id).containsExactly("a1-k3");
        assertThat(change.still()).isFalse();
    }

    @Test
    void whatIsAnsweredInOneOfThemOnlyHasNotMoved() {
        var change = change(Map.of("a1-k1", Step.COMPETENT), Map.of("a1-k2", Step.COMPETENT), SAME_EDITION);

        assertThat(change.still()).isTrue();
        assertThat(change.moved(Direction.UNKNOWN)).hasSize(2);
    }

    @Test
    void theSameAnswersAreStill() {
        var answers = SmallStandards.everywhere(Step.COMPETENT);

        assertThat(change(answers, answers, SAME_EDITION).still()).isTrue();
        assertThat(change(answers, answers, SAME_EDITION).areas()).noneMatch(Change.AreaChange::moved);
    }

    @Test
    void anAreaMovesWhenItsStandingDoes() {
        var now = SmallStandards.everywhere(Step.COMPETENT);
        now.putAll(SmallStandards.all("a5", Step.SPECIALISED));

        assertThat(change(SmallStandards.everywhere(Step.COMPETENT), now, SAME_EDITION)
                        .areas())
                .filteredOn(Change.AreaChange::moved)
                .extracting(area -> area.area().id())
                .containsExactly("a5");
    }

    @Test
    void aStatementWithNewWordsIsShownApartAndNeverAsMoved() {
        var change = change(
                Map.of("a1-k1", Step.NEW_TO_ME),
                Map.of("a1-k1", Step.SPECIALISED),
                mapping(Map.of("a1-k1", new Fate.Changed())));

        assertThat(change.still()).isTrue();
        assertThat(change.worded(Wording.CHANGED)).singleElement().satisfies(move -> {
            assertThat(move.before()).isEqualTo(Step.NEW_TO_ME);
            assertThat(move.now()).isEqualTo(Step.SPECIALISED);
        });
    }

    @Test
    void aStatementThatTookAnothersPlaceShowsWhatWasAnsweredThere() {
        var change = change(
                Map.of("a1-k1", Step.ON_MY_WAY),
                Map.of("a1-k2", Step.COMPETENT),
                mapping(Map.of("a1-k1", new Fate.Replaced("a1-k2"), "a1-k2", new Fate.New())));

        assertThat(change.worded(Wording.REPLACED)).singleElement().satisfies(move -> {
            assertThat(id(move)).isEqualTo("a1-k2");
            assertThat(move.before()).isEqualTo(Step.ON_MY_WAY);
        });
        assertThat(change.before()).containsEntry("a1-k2", Step.ON_MY_WAY);
    }

    @Test
    void ofTwoStatementsThatBecameOneTheLowerAnswerCounts() {
        var change = change(
                Map.of("a1-k1", Step.SPECIALISED, "a1-k2", Step.NEW_TO_ME),
                Map.of("a1-k3", Step.COMPETENT),
                mapping(Map.of(
                        "a1-k1", new Fate.Replaced("a1-k3"),
                        "a1-k2", new Fate.Replaced("a1-k3"),
                        "a1-k3", new Fate.New())));

        assertThat(change.before()).containsEntry("a1-k3", Step.NEW_TO_ME);
    }

    @Test
    void whatIsGoneIsListedIfItWasAnswered() {
        var change = change(
                Map.of("a1-k1", Step.COMPETENT),
                Map.of(),
                mapping(Map.of("a1-k1", new Fate.Gone(), "a1-k2", new Fate.Gone())));

        assertThat(change.gone()).extracting(placed -> placed.statement().id()).containsExactly("a1-k1");
    }

    @Test
    void aNewStatementIsListedOnceItIsAnswered() {
        var change = change(
                Map.of(),
                Map.of("a1-k1", Step.COMPETENT),
                mapping(Map.of("a1-k1", new Fate.New(), "a1-k2", new Fate.New())));

        assertThat(change.worded(Wording.NEW)).extracting(ChangeTest::id).containsExactly("a1-k1");
    }

    private static Change change(Map<String, Step> earlier, Map<String, Step> later, EditionMapping mapping) {
        return Change.between(Picture.of(STANDARDS, earlier), Picture.of(STANDARDS, later), mapping);
    }

    private static EditionMapping mapping(Map<String, Fate> otherwise) {
        var fates = STANDARDS.areas().stream()
                .flatMap(area -> area.subCompetences().stream())
                .collect(Collectors.toMap(SubCompetence::id, _ -> (Fate) new Fate.Same(), (a, _) -> a, HashMap::new));
        fates.putAll(otherwise);
        return new EditionMapping(fates);
    }

    private static String id(Move move) {
        return move.statement().id();
    }
}
