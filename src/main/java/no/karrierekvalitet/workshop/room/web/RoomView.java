package no.karrierekvalitet.workshop.room.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.ui.Circle;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.Room;
import no.karrierekvalitet.workshop.plenary.PollStand;
import no.karrierekvalitet.workshop.programme.Item;
import no.karrierekvalitet.workshop.room.Incidents;
import no.karrierekvalitet.workshop.room.Now;
import no.karrierekvalitet.workshop.room.TableStand;

/** Everything the facilitator sees. */
public record RoomView(
        Now now,
        List<TableStand> tables,
        List<Incidents.Incident> incidents,
        Map<Part, Integer> devices,
        List<PollStand> polls,
        Notice notice,
        Form form,
        Instant at) {

    public enum Notice {
        NONE,
        /** Somebody else moved the room first. */
        STALE,
        /** The room cannot be moved that way from where it is. */
        POINTLESS
    }

    public String path() {
        return now.event().path();
    }

    public long version() {
        return now.room().version();
    }

    public int joined(Part part) {
        return devices.getOrDefault(part, 0);
    }

    public int in(TableStand.State state) {
        return (int) tables.stream().filter(table -> table.state(at) == state).count();
    }

    /** The tables that call and that nobody has gone to. */
    public List<Integer> calling() {
        return tables.stream()
                .filter(table -> table.state(at) == TableStand.State.HELP)
                .map(TableStand::number)
                .toList();
    }

    public String callingTold() {
        return calling().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Polls of the item the room is at. */
    public List<PollStand> pollsHere() {
        return polls.stream()
                .filter(poll -> poll.item().equals(now.room().item()))
                .toList();
    }

    public List<Item> items() {
        return now.course().stops().stream().map(stop -> stop.item()).distinct().toList();
    }

    public boolean anotherDay() {
        return now.course().anotherDay(now.room());
    }

    /** Whether there is something before this step on the same day. */
    public boolean canGoBack() {
        return now.stop() != null && now.course().before(now.stop()).isPresent();
    }

    public List<Language> otherLanguages() {
        return Arrays.stream(Language.values())
                .filter(language -> language != now.event().languages().getFirst())
                .toList();
    }

    /** Views that are chosen without saying which poll or item. */
    public List<Room.Canvas> canvases() {
        return List.of(
                Room.Canvas.STEP,
                Room.Canvas.WELCOME,
                Room.Canvas.SEATING,
                Room.Canvas.THEMES,
                Room.Canvas.SELF_EVALUATION);
    }

    /** The table from above, as everywhere. */
    public static Circle circle(TableStand table) {
        return new Circle(table.seats(), 50, 40);
    }
}
