package no.karrierekvalitet.workshop.room;

import java.util.UUID;
import no.karrierekvalitet.live.Live;
import no.karrierekvalitet.workshop.RehearsalEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Names of what can be listened to at an event, and telling that it changed; see docs/workshop.md. */
@Component
public class Signals {

    private final Live live;

    Signals(Live live) {
        this.live = live;
    }

    /** Where the room is: for everybody at the event. */
    public static String room(UUID event) {
        return "samling/" + event;
    }

    /** What is on one table. */
    public static String table(UUID event, UUID table) {
        return room(event) + "/bord/" + table;
    }

    /** Notes and themes, for the theme team. */
    public static String board(UUID event) {
        return room(event) + "/tavle";
    }

    /** How tables stand and which of them call. */
    public static String tables(UUID event) {
        return room(event) + "/hjelp";
    }

    /** What the projector shows. */
    public static String canvas(UUID event) {
        return room(event) + "/lerret";
    }

    /** Votes that come. */
    public static String poll(UUID event, UUID poll) {
        return room(event) + "/avstemning/" + poll;
    }

    /** Every screen that still shows the rehearsal. */
    @EventListener
    void over(RehearsalEnded ended) {
        roomMoved(ended.event());
        canvasChanged(ended.event());
        tableStands(ended.event());
        live.changed(board(ended.event()));
    }

    public void roomMoved(UUID event) {
        live.changed(room(event));
    }

    public void atTable(UUID event, UUID table) {
        live.changed(table(event, table));
    }

    /** Many do this at once, so those who watch are told a few times a second. */
    public void tableStands(UUID event) {
        live.changedOften(tables(event));
    }

    public void canvasChanged(UUID event) {
        live.changedOften(canvas(event));
    }

    public void voted(UUID event, UUID poll) {
        live.changedOften(poll(event, poll));
        live.changedOften(canvas(event));
    }
}
