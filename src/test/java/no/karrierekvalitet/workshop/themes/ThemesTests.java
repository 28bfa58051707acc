package no.karrierekvalitet.workshop.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.themes.board.BoardTheme;
import no.karrierekvalitet.workshop.themes.board.Boards;
import no.karrierekvalitet.workshop.themes.board.Objections;
import no.karrierekvalitet.workshop.themes.board.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ProductTest
class ThemesTests {

    private final Themes themes;
    private final Boards boards;
    private final Objections objections;
    private final Hall.Day day;
    private final Hall hall;
    private final Attendee one;
    private final Attendee other;

    ThemesTests(Themes themes, Boards boards, Objections objections, Hall hall, Stage stage) {
        this.themes = themes;
        this.boards = boards;
        this.objections = objections;
        this.hall = hall;
        var organiser = stage.newcomer().person().id();
        this.day = hall.day(
                organiser, 3, IntStream.range(0, 12).mapToObj(i -> "Notat " + i).toList());
        this.one = day.team(organiser);
        this.other = day.team(stage.newcomer().person().id());
    }

    @Test
    void aThemeWeighsWhatItsTablesSaid() {
        gather(one, "Tid", 0, 1, 3);
        assertThat(themes.growing(day.event(), day.task()))
                .extracting(theme -> theme.name() + " " + theme.weight().notes() + " "
                        + theme.weight().tables())
                .containsExactly("Tid 3 2");
    }

    @Test
    void aNoteMovedMeanwhileIsToldAndNotOverwritten() {
        var seen = tickets(0, 1);
        var mine = gather(one, "Mitt", 0);
        gather(other, "Ditt");
        var late = themes.move(other, day.task(), seen, theme("Ditt"));
        assertThat(boards.in(day.task(), mine, 9))
                .extracting(Said::id)
                .containsExactly(day.notes().getFirst());
        assertThat(themes.done(day.task(), late).orElseThrow())
                .returns(1, Themes.Done::missed)
                .returns(1, Themes.Done::notes);
    }

    @Test
    void undoingLeavesAloneWhatOthersBuiltOnIt() {
        var mine = gather(one, "Mitt", 0, 1);
        gather(other, "Ditt");
        themes.move(other, day.task(), tickets(1), theme("Ditt"));
        themes.move(other, day.task(), tickets(2), mine);

        themes.undo(one, day.task());

        assertThat(names()).as("still holds what the other put there").containsExactly("Mitt", "Ditt");
        assertThat(ids(mine)).containsExactly(day.notes().get(2));
        assertThat(ids(theme("Ditt"))).containsExactly(day.notes().get(1));
    }

    @Test
    void mergingSplittingAndDissolvingKeepEveryNote() {
        var first = gather(one, "Første", 0, 1, 2);
        var second = gather(one, "Andre", 3, 4);
        themes.merge(one, second, first);
        assertThat(names()).containsExactly("Første");
        assertThat(ids(first)).hasSize(5);
        gather(one, "Delt", 1, 2);
        assertThat(ids(first)).hasSize(3);
        themes.dissolve(one, first);
        assertThat(names()).containsExactly("Delt");
        themes.undo(one, day.task());
        themes.undo(one, day.task());
        themes.undo(one, day.task());
        assertThat(ids(first)).hasSize(3);
        assertThat(ids(second)).hasSize(2);
    }

    @Test
    void aNameWrittenOnAnOlderNameIsRefusedAndTold() {
        var theme = gather(one, "Tid");
        themes.rename(one, theme, card(theme).version(), "Tid og rom");
        var late = themes.rename(other, theme, card(theme).version() - 1, "Rom");
        assertThat(names()).containsExactly("Tid og rom");
        assertThat(themes.done(day.task(), late).orElseThrow()).returns(1, Themes.Done::missed);
    }

    @Test
    void aThemeThatIsGoneTakesNoNotes() {
        var theme = gather(one, "Kort liv");
        themes.dissolve(other, theme);
        assertThatThrownBy(() -> themes.move(one, day.task(), tickets(0), theme))
                .isInstanceOf(Failure.Conflict.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void undoingEverythingGivesTheStartAndRedoingEverythingTheEnd(long seed) {
        var random = new Random(seed);
        gather(other, "Fra før", 10, 11);
        var start = board();
        int done = 0;
        for (int i = 0; i < 25; i++) {
            done += themes.done(day.task(), something(random)).orElseThrow().nothing() ? 0 : 1;
        }
        var end = board();
        for (int i = 0; i < done; i++) {
            themes.undo(one, day.task());
        }
        assertThat(board()).isEqualTo(start);
        assertThatThrownBy(() -> themes.undo(one, day.task())).isInstanceOf(Failure.Conflict.class);
        for (int i = 0; i < done; i++) {
            themes.redo(one, day.task());
        }
        assertThat(board()).isEqualTo(end);
    }

    private UUID something(Random random) {
        var found = boards.themes(day.task());
        var some = random.ints(3, 0, 12).boxed().distinct().mapToInt(i -> i).toArray();
        var theme = found.isEmpty() ? null : found.get(random.nextInt(found.size()));
        var another = found.isEmpty() ? null : found.get(random.nextInt(found.size()));
        if (theme == null || another == null || random.nextInt(4) == 0) {
            return themes.gather(one, day.task(), "Tema " + random.nextInt(1000), tickets(some));
        }
        return switch (random.nextInt(5)) {
            case 0 -> themes.rename(one, theme.id(), theme.version(), "Navn " + random.nextInt(1000));
            case 1 -> themes.order(one, theme.id(), another.id());
            case 2 -> themes.dissolve(one, theme.id());
            case 3 ->
                theme.id().equals(another.id())
                        ? themes.move(one, day.task(), tickets(some), null)
                        : themes.merge(one, theme.id(), another.id());
            default -> themes.move(one, day.task(), tickets(some), theme.id());
        };
    }

    @Test
    void twoWhoWorkAtOnceLoseNothing() throws Exception {
        var left = gather(one, "Venstre");
        var right = gather(other, "Høyre");
        try (var threads = Executors.newFixedThreadPool(2)) {
            var works = List.of(threads.submit(() -> moveAll(one, left)), threads.submit(() -> moveAll(other, right)));
            for (var work : works) {
                work.get();
            }
        }
        var all = new ArrayList<>(ids(left));
        all.addAll(ids(right));
        assertThat(all).containsExactlyInAnyOrderElementsOf(day.notes());
    }

    private Void moveAll(Attendee who, UUID theme) {
        for (int i = 0; i < 12; i++) {
            themes.move(who, day.task(), List.of(new Ticket(day.notes().get(i), 0)), theme);
        }
        return null;
    }

    @Test
    void aTableObjectsToItsOwnNotesOnlyAndIsAnswered() {
        gather(one, "Tid", 0);
        var note = day.notes().getFirst();
        assertThatThrownBy(() -> objections.say(day.at(1), note, "")).isInstanceOf(Failure.NotFound.class);
        objections.say(day.at(0), note, "Vi mente rom");
        assertThat(boards.themes(day.task()).getFirst().objections()).isEqualTo(1);
        assertThat(objections.seenBy(day.at(0), List.of(day.task())).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.objected()).isTrue());
        objections.resolve(one, note, "Flyttet");
        assertThat(boards.themes(day.task()).getFirst().objections()).isZero();
        assertThat(objections
                        .seenBy(day.at(0), List.of(day.task()))
                        .lines()
                        .getFirst()
                        .answer())
                .isEqualTo("Flyttet");
    }

    @Test
    void anotherEventsThemesAndNotesAreOutOfReach() {
        var elsewhere = hall.day(java.util.Objects.requireNonNull(one.person()), 1, List.of("Et annet sted"));
        var theme = gather(one, "Her");
        var stranger = new Ticket(elsewhere.notes().getFirst(), 0);
        var action = themes.move(one, day.task(), List.of(stranger), theme);
        assertThat(themes.done(day.task(), action).orElseThrow().nothing()).isTrue();
        assertThatThrownBy(() -> themes.dissolve(elsewhere.team(UUID.randomUUID()), theme))
                .isInstanceOf(Failure.Conflict.class);
        assertThatThrownBy(() -> themes.move(one, elsewhere.task(), List.of(stranger), null))
                .isInstanceOf(Failure.NotFound.class);
    }

    private UUID gather(Attendee who, String name, int... notes) {
        themes.gather(who, day.task(), name, tickets(notes));
        return theme(name);
    }

    private List<Ticket> tickets(int... notes) {
        var placed = new TreeMap<UUID, Integer>();
        boards.all(day.task()).forEach(note -> placed.put(note.id(), note.placed()));
        return IntStream.of(notes)
                .mapToObj(i -> new Ticket(
                        day.notes().get(i), placed.getOrDefault(day.notes().get(i), 0)))
                .toList();
    }

    private UUID theme(String name) {
        return boards.themes(day.task()).stream()
                .filter(theme -> theme.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private BoardTheme card(UUID theme) {
        return boards.themes(day.task()).stream()
                .filter(one -> one.id().equals(theme))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names() {
        return boards.themes(day.task()).stream().map(BoardTheme::name).toList();
    }

    private List<UUID> ids(UUID theme) {
        return boards.in(day.task(), theme, 99).stream().map(Said::id).toList();
    }

    /** Themes in their order and what lies in each, without how often anything was touched. */
    private List<Map.Entry<String, List<UUID>>> board() {
        return boards.themes(day.task()).stream()
                .map(theme -> Map.entry(theme.name(), ids(theme.id())))
                .toList();
    }
}
