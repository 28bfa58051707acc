package no.karrierekvalitet.workshop.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import no.karrierekvalitet.workshop.table.Opening.Place;
import org.junit.jupiter.api.Test;

class OpeningTest {

    private static final UUID TASK = UUID.randomUUID();
    private static final UUID STEP = UUID.randomUUID();
    private static final UUID NEXT_STEP = UUID.randomUUID();
    private static final Place QUIET = new Place(TASK, STEP, true, true);
    private static final Place TOGETHER = new Place(TASK, NEXT_STEP, false, true);
    private static final Place ELSEWHERE = new Place(UUID.randomUUID(), null, false, true);
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void whileTheRoomIsAtTheTaskItIsOpen() {
        assertThat(Opening.of(TASK, TOGETHER, TOGETHER, QUIET)).isEqualTo(new Opening(true, false, NEXT_STEP, false));
    }

    @Test
    void inAQuietRoundNotesAreQuiet() {
        assertThat(Opening.of(TASK, QUIET, QUIET, QUIET).quiet()).isTrue();
    }

    @Test
    void writtenQuietlyAndReceivedAfterTheRoundIsForAllToSee() {
        assertThat(Opening.of(TASK, TOGETHER, QUIET, QUIET)).isEqualTo(new Opening(true, false, STEP, false));
    }

    @Test
    void writtenInTimeAndReceivedWhenTheRoomHasGoneOnIsLate() {
        assertThat(Opening.of(TASK, ELSEWHERE, TOGETHER, TOGETHER))
                .isEqualTo(new Opening(true, true, NEXT_STEP, false));
    }

    @Test
    void aSentenceMayBeFinishedWhenTheRoomGoesOn() {
        assertThat(Opening.of(TASK, ELSEWHERE, ELSEWHERE, TOGETHER).open()).isTrue();
    }

    @Test
    void writtenAfterTheRoomHasGoneOnIsNotTaken() {
        assertThat(Opening.of(TASK, ELSEWHERE, ELSEWHERE, ELSEWHERE)).isEqualTo(Opening.CLOSED);
        var ended = new Place(TASK, STEP, false, false);
        assertThat(Opening.of(TASK, ended, ended, ended)).isEqualTo(Opening.CLOSED);
    }

    @Test
    void nobodyHasWrittenBeforeTheEventOrAfterNow() {
        assertThat(Opening.doneAt(60_000, NOW, NOW.minusSeconds(10))).isEqualTo(NOW.minusSeconds(10));
        assertThat(Opening.doneAt(-60_000, NOW, Instant.EPOCH)).isEqualTo(NOW);
        assertThat(Opening.doneAt(5_000, NOW, Instant.EPOCH)).isEqualTo(NOW.minusSeconds(5));
    }
}
