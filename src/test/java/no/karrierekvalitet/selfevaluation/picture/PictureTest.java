package no.karrierekvalitet.selfevaluation.picture;

import static no.karrierekvalitet.selfevaluation.picture.SmallStandards.STANDARDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import no.karrierekvalitet.framework.Kind;
import no.karrierekvalitet.framework.Step;
import org.junit.jupiter.api.Test;

class PictureTest {

    @Test
    void withoutAnswersNoAreaIsLookedAt() {
        var picture = Picture.of(STANDARDS, Map.of());

        assertThat(picture.isEmpty()).isTrue();
        assertThat(picture.areas()).extracting(Picture.AreaPicture::standing).containsOnly(Standing.NOT_LOOKED_AT);
    }

    @Test
    void oneAnswerBeginsOneAreaAndPlacesNone() {
        var picture = Picture.of(STANDARDS, Map.of("a3-s2", Step.SPECIALISED));

        assertThat(picture.areas(Standing::placed)).isEmpty();
        assertThat(picture.area("a3").orElseThrow().standing()).isEqualTo(Standing.BEGUN);
        assertThat(picture.isComplete()).isFalse();
    }

    @Test
    void allSpecialisedIsSpecialisedEverywhere() {
        var picture = Picture.of(STANDARDS, SmallStandards.everywhere(Step.SPECIALISED));

        assertThat(picture.areas(Standing.SPECIALISED::equals)).hasSize(7);
        assertThat(picture.isComplete()).isTrue();
    }

    @Test
    void anAreaThatIsNotRelevantAtAllIsNeitherStrengthNorOnTheWay() {
        var answers = SmallStandards.everywhere(Step.COMPETENT);
        answers.putAll(SmallStandards.all("a6", Step.NOT_RELEVANT));
        var picture = Picture.of(STANDARDS, answers);

        assertThat(picture.area("a6").orElseThrow().standing()).isEqualTo(Standing.NOT_RELEVANT);
        assertThat(picture.areas(Standing::strength)).hasSize(6);
        assertThat(picture.areas(Standing::onTheWay)).isEmpty();
    }

    @Test
    void oneKindOnTheWayKeepsTheAreaOnTheWay() {
        var answers = SmallStandards.everywhere(Step.SPECIALISED);
        answers.put("a2-k1", Step.ON_MY_WAY);
        answers.put("a2-k2", Step.ON_MY_WAY);

        assertThat(Picture.of(STANDARDS, answers).area("a2").orElseThrow().standing())
                .isEqualTo(Standing.ON_MY_WAY);
    }

    @Test
    void answersToStatementsOfAnotherEditionChangeNothing() {
        var answers = new HashMap<>(SmallStandards.all("a1", Step.COMPETENT));
        answers.put("long-gone", Step.NEW_TO_ME);

        assertThat(Picture.of(STANDARDS, answers))
                .isEqualTo(Picture.of(STANDARDS, SmallStandards.all("a1", Step.COMPETENT)));
    }

    @Test
    void kindsAreCountedAcrossAreasAndEveryStatementOnce() {
        var picture = Picture.of(STANDARDS, SmallStandards.all("a1", Step.COMPETENT));

        assertThat(picture.count(Kind.SKILLS, Step.COMPETENT)).isEqualTo(3);
        assertThat(picture.count(Kind.SKILLS, null)).isEqualTo(18);
    }
}
