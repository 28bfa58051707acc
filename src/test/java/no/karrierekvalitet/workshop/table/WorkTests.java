package no.karrierekvalitet.workshop.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.workshop.table.Hall.Gathering;
import no.karrierekvalitet.workshop.table.Hall.Guest;
import no.karrierekvalitet.workshop.table.Operation.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProductTest
class WorkTests {

    private static final long HOUR = 3_600_000;

    private final Work work;
    private final Sheets sheets;
    private final Hall hall;
    private final Gathering g;
    private final Guest one;
    private final Guest other;

    WorkTests(Work work, Sheets sheets, Hall hall) {
        this.work = work;
        this.sheets = sheets;
        this.hall = hall;
        this.g = hall.open("PRIORITISED_LIST");
        this.one = hall.phone(g, g.table());
        this.other = hall.phone(g, g.table());
    }

    @BeforeEach
    void theTablesWorkTogether() {
        hall.move(g, g.task(), g.together(), 30);
    }

    private Operation op(Kind kind, @Nullable UUID note, @Nullable String text) {
        var id = UUID.randomUUID();
        return new Operation(id, kind, kind == Kind.WRITE ? id : note, g.task(), g.prompt(), null, text, 1, true, 0);
    }

    private Operation aged(Operation op, long age) {
        return new Operation(
                op.id(), op.kind(), op.note(), op.item(), op.prompt(), op.other(), op.text(), op.version(), true, age);
    }

    private Operation with(Operation op, @Nullable UUID second) {
        return new Operation(
                op.id(), op.kind(), op.note(), op.item(), op.prompt(), second, op.text(), op.version(), true, 0);
    }

    private UUID written(Guest guest, String text) {
        var op = op(Kind.WRITE, null, text);
        assertThat(work.apply(guest.who(), op)).isEqualTo(Outcome.KEPT);
        return java.util.Objects.requireNonNull(op.note());
    }

    private List<Note> seen(Guest guest) {
        return sheets.of(guest.who(), Language.NB).parts().getFirst().notes();
    }

    private List<String> texts(Guest guest) {
        return seen(guest).stream().map(Note::text).toList();
    }

    @Test
    void whatOneWritesAllAtTheTableSeeAndNobodyElse() {
        written(one, "Tid");
        assertThat(texts(other)).containsExactly("Tid");
        assertThat(seen(other).getFirst().mine()).isFalse();
        assertThat(texts(hall.phone(g, g.otherTable()))).isEmpty();
    }

    @Test
    void sentTwiceIsThereOnce() {
        var op = op(Kind.WRITE, null, "Tid");
        assertThat(work.apply(one.who(), op)).isEqualTo(Outcome.KEPT);
        assertThat(work.apply(one.who(), op)).isEqualTo(Outcome.AGAIN);
        assertThat(texts(one)).containsExactly("Tid");
    }

    @Test
    void twoWordingsThatMeetAreBothKept() {
        var note = written(one, "Tid");
        work.apply(one.who(), op(Kind.EDIT, note, "Mer tid"));
        work.apply(other.who(), op(Kind.EDIT, note, "Tid nok"));
        assertThat(seen(one).getFirst().text()).isEqualTo("Tid nok");
        assertThat(seen(one).getFirst().wordings()).containsExactly("Tid", "Mer tid");
    }

    @Test
    void whatOneRemovesAndAnotherStillWorksOnIsThere() {
        var note = written(one, "Tid");
        work.apply(one.who(), op(Kind.REMOVE, note, null));
        assertThat(texts(other)).isEmpty();
        work.apply(other.who(), op(Kind.EDIT, note, "Tid nok"));
        assertThat(texts(other)).containsExactly("Tid nok");
    }

    @Test
    void removedByMistakeComesBack() {
        var note = written(one, "Tid");
        work.apply(one.who(), op(Kind.REMOVE, note, null));
        work.apply(one.who(), op(Kind.RESTORE, note, null));
        assertThat(texts(one)).containsExactly("Tid");
    }

    @Test
    void notesAreOrderedByTheTable() {
        var first = written(one, "A");
        written(one, "B");
        var third = written(one, "C");
        work.apply(other.who(), with(op(Kind.MOVE, third, null), first));
        assertThat(texts(one)).containsExactly("A", "C", "B");
        work.apply(other.who(), with(op(Kind.MOVE, third, null), null));
        assertThat(texts(one)).containsExactly("C", "A", "B");
    }

    @Test
    void mergedNotesBecomeOneWithTheDotsOfBoth() {
        var first = written(one, "A");
        var second = written(other, "B");
        work.apply(one.who(), op(Kind.DOT, second, null));
        work.apply(one.who(), with(op(Kind.MERGE, second, null), first));
        assertThat(texts(one)).containsExactly("A\nB");
        assertThat(seen(one).getFirst().dots()).isEqualTo(1);
    }

    @Test
    void aDeviceHasThreeDots() {
        for (int i = 0; i < NoteWork.DOTS; i++) {
            assertThat(work.apply(one.who(), op(Kind.DOT, written(one, "N" + i), null)))
                    .isEqualTo(Outcome.KEPT);
        }
        assertThat(work.apply(one.who(), op(Kind.DOT, written(one, "Ett til"), null)))
                .isEqualTo(Outcome.SPENT);
        assertThat(sheets.of(one.who(), Language.NB).dotsLeft()).isZero();
        assertThat(sheets.of(other.who(), Language.NB).dotsLeft()).isEqualTo(NoteWork.DOTS);
    }

    @Test
    void whatWasWrittenInTimeAndReceivedLaterIsKeptAndMarked() {
        hall.move(g, g.next(), null, 0);
        var late = aged(op(Kind.WRITE, null, "Fra bordet uten nett"), 10 * 60_000);
        assertThat(work.apply(one.who(), late)).isEqualTo(Outcome.KEPT);
        assertThat(sheets.of(one.who(), Language.NB)
                        .earlier()
                        .getFirst()
                        .notes()
                        .getFirst()
                        .late())
                .isTrue();
    }

    @Test
    void whatIsWrittenToATaskThatIsOverIsRefusedAndCounted() {
        hall.move(g, g.next(), null, 20);
        assertThat(work.apply(one.who(), op(Kind.WRITE, null, "For sent"))).isEqualTo(Outcome.CLOSED);
        assertThat(work.apply(one.who(), aged(op(Kind.WRITE, null, "Før samlingen"), 100 * HOUR)))
                .isEqualTo(Outcome.CLOSED);
        assertThat(hall.incidents(g)).containsExactly("CLOSED_STEP");
    }

    @Test
    void whatIsWrittenInAQuietRoundIsTheWritersUntilTheRoundIsOver() {
        hall.move(g, g.task(), g.quiet(), 5);
        written(one, "Bare mitt");
        assertThat(texts(one)).containsExactly("Bare mitt");
        assertThat(texts(other)).isEmpty();
        assertThat(sheets.of(other.who(), Language.NB).quietOfOthers()).isEqualTo(1);
        hall.move(g, g.task(), g.together(), 0);
        assertThat(texts(other)).containsExactly("Bare mitt");
    }

    @Test
    void aTableMayEndItsQuietRoundItself() {
        hall.move(g, g.task(), g.quiet(), 5);
        written(one, "Bare mitt");
        work.show(other.who());
        assertThat(texts(other)).containsExactly("Bare mitt");
    }

    @Test
    void nobodyTouchesAnotherTablesNotes() {
        var note = written(one, "Vårt");
        var stranger = hall.phone(g, g.otherTable());
        for (var kind : List.of(Kind.EDIT, Kind.REMOVE, Kind.MOVE, Kind.DOT)) {
            assertThat(work.apply(stranger.who(), op(kind, note, "Deres"))).isEqualTo(Outcome.GONE);
        }
        assertThat(hall.incidents(g)).containsExactly("OTHER_TABLE");
        assertThat(texts(one)).containsExactly("Vårt");
    }

    @Test
    void aScriptThatFloodsIsSlowedDownAndSeen() {
        for (int i = 0; i < Work.MOST_NOTES_A_MINUTE; i++) {
            written(one, "Notat " + i);
        }
        assertThat(work.apply(one.who(), op(Kind.WRITE, null, "Ett for mye"))).isEqualTo(Outcome.LATER);
        assertThat(work.apply(other.who(), op(Kind.WRITE, null, "Andre skriver som før")))
                .isEqualTo(Outcome.KEPT);
        assertThat(hall.incidents(g)).containsExactly("FLOOD");
    }

    @Test
    void oneHugeNoteIsRefusedAndSeen() {
        assertThat(work.apply(one.who(), op(Kind.WRITE, null, "x".repeat(2_001))))
                .isEqualTo(Outcome.UNFIT);
        assertThat(work.apply(one.who(), op(Kind.WRITE, null, " \u0000 "))).isEqualTo(Outcome.UNFIT);
        assertThat(hall.incidents(g)).containsExactly("TOO_LARGE");
    }

    @Test
    void aSummaryIsSentWhenTheTableAgreesToExactlyThat() {
        work.apply(one.who(), op(Kind.SUMMARISE, null, "Tid er kvalitet"));
        assertThat(work.apply(other.who(), op(Kind.AGREE, null, null))).isEqualTo(Outcome.KEPT);
        assertThat(work.apply(one.who(), op(Kind.SEND, null, null))).isEqualTo(Outcome.KEPT);
        assertThat(sheets.of(one.who(), Language.NB).summary())
                .isEqualTo(new Summary("Tid er kvalitet", 1, 2, true, true));
        work.apply(other.who(), op(Kind.SUMMARISE, null, "Tid er kvalitet. Ro også."));
        assertThat(work.apply(one.who(), op(Kind.AGREE, null, null))).isEqualTo(Outcome.STALE);
        assertThat(sheets.of(one.who(), Language.NB).summary().sent()).isFalse();
    }

    @Test
    void twoSummariesWrittenWithoutSeeingEachOtherAreBothThere() {
        var unseen = op(Kind.SUMMARISE, null, "Fra den ene");
        work.apply(one.who(), op(Kind.SUMMARISE, null, "Første"));
        work.apply(one.who(), op(Kind.SUMMARISE, null, "Første, endret"));
        work.apply(other.who(), unseen);
        assertThat(sheets.of(one.who(), Language.NB).summary().text()).isEqualTo("Første, endret\n\nFra den ene");
    }
}
