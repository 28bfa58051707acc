package no.karrierekvalitet.workshop.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.workshop.Room;
import no.karrierekvalitet.workshop.Room.Phase;
import no.karrierekvalitet.workshop.programme.Item;
import no.karrierekvalitet.workshop.programme.ItemKind;
import no.karrierekvalitet.workshop.programme.Step;
import no.karrierekvalitet.workshop.programme.StepMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MovingTest {

    private static final Instant NOW = Instant.parse("2026-03-04T09:00:00Z");
    private static final Localized TEXT = new Localized(Map.of("nb", "Tekst"));

    private final Item talk = item(1);
    private final Item task = item(1, 5, 10);
    private final Item nextDay = item(2);
    private final Course course = course(talk, task, nextDay);
    private final Room waiting = new Room(
            UUID.randomUUID(), 0, null, null, Phase.WAITING, null, null, "", null, Room.Canvas.WELCOME, null, null);

    @Test
    void theDayStartsAtItsFirstItemWithTheWholeTime() {
        var room = go(waiting, Move.Kind.START);
        assertThat(room.item()).isEqualTo(talk.id());
        assertThat(room.phase()).isEqualTo(Phase.RUNNING);
        assertThat(room.endsAt()).isEqualTo(NOW.plus(Duration.ofMinutes(20)));
        assertThat(room.canvas()).isEqualTo(Room.Canvas.STEP);
    }

    @Test
    void nextGoesStepByStepAndStopsAtTheEndOfTheDay() {
        var last = go(go(go(waiting, Move.Kind.START), Move.Kind.NEXT), Move.Kind.NEXT);
        assertThat(last.step()).isEqualTo(task.steps().get(1).id());
        assertThat(move(last, Move.Kind.NEXT, 0)).isEmpty();
        assertThat(go(last, Move.Kind.BACK).step())
                .isEqualTo(task.steps().get(0).id());
    }

    @Test
    void theNextDayBeginsWhereItBegins() {
        var evening = go(go(waiting, Move.Kind.START), Move.Kind.DAY_END);
        assertThat(evening.phase()).isEqualTo(Phase.WAITING);
        assertThat(evening.endsAt()).isNull();
        assertThat(go(evening, Move.Kind.START).item()).isEqualTo(nextDay.id());
    }

    @Test
    void moreTimeIsAddedToWhatIsLeftAndCountedFromNowWhenTheTimeIsUp() {
        var room = go(waiting, Move.Kind.START);
        assertThat(move(room, Move.Kind.MORE, 2).orElseThrow().endsAt()).isEqualTo(NOW.plus(Duration.ofMinutes(22)));
        var late = With.clock(room, Phase.RUNNING, NOW.minusSeconds(90), null);
        assertThat(move(late, Move.Kind.MORE, 2).orElseThrow().endsAt()).isEqualTo(NOW.plus(Duration.ofMinutes(2)));
    }

    @Test
    void aStoppedClockKeepsWhatIsLeftAndGoesOnWithIt() {
        var paused = go(go(waiting, Move.Kind.START), Move.Kind.PAUSE);
        assertThat(paused.remaining()).isEqualTo(Duration.ofMinutes(20));
        assertThat(move(paused, Move.Kind.MORE, 5).orElseThrow().remaining()).isEqualTo(Duration.ofMinutes(25));
        var later = new Moving(course, NOW.plusSeconds(600)).move(paused, new Move(Move.Kind.CONTINUE, 0, 0, null));
        assertThat(later.orElseThrow().endsAt()).isEqualTo(NOW.plusSeconds(600).plus(Duration.ofMinutes(20)));
    }

    @Test
    void whatMakesNoSenseDoesNothing() {
        assertThat(move(waiting, Move.Kind.NEXT, 0)).isEmpty();
        assertThat(move(waiting, Move.Kind.PAUSE, 0)).isEmpty();
        assertThat(move(go(waiting, Move.Kind.START), Move.Kind.START, 0)).isEmpty();
        assertThat(new Moving(new Course(List.of()), NOW).move(waiting, new Move(Move.Kind.START, 0, 0, null)))
                .isEmpty();
    }

    @Test
    void whatWasEndedByMistakeGoesOnWhereItWas() {
        var ended = go(go(go(waiting, Move.Kind.START), Move.Kind.NEXT), Move.Kind.END);
        assertThat(ended.phase()).isEqualTo(Phase.ENDED);
        assertThat(go(ended, Move.Kind.START).step())
                .isEqualTo(task.steps().get(0).id());
    }

    private Room go(Room room, Move.Kind kind) {
        return move(room, kind, 0).orElseThrow();
    }

    private Optional<Room> move(Room room, Move.Kind kind, int minutes) {
        return new Moving(course, NOW).move(room, new Move(kind, room.version(), minutes, null));
    }

    private static Course course(Item... items) {
        var stops = new ArrayList<Stop>();
        for (var item : items) {
            if (item.steps().isEmpty()) {
                stops.add(new Stop(item, null, 0));
            }
            IntStream.range(0, item.steps().size())
                    .forEach(i -> stops.add(new Stop(item, item.steps().get(i), i + 1)));
        }
        return new Course(stops);
    }

    private static Item item(int day, int... minutes) {
        var steps = IntStream.of(minutes)
                .mapToObj(one -> new Step(UUID.randomUUID(), StepMode.TABLE, one, TEXT))
                .toList();
        return new Item(
                UUID.randomUUID(),
                day,
                ItemKind.TALK,
                TEXT,
                TEXT,
                20,
                "",
                null,
                null,
                none(),
                none(),
                steps,
                List.of(),
                List.of());
    }

    private static @Nullable String none() {
        return null;
    }
}
