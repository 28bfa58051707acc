package no.karrierekvalitet.workshop.room;

import no.karrierekvalitet.workshop.Room;

/**
 * The room was moved; published within the transaction that moves it, so that what belongs to the end of a step is done
 * when everybody sees the next.
 */
public record RoomMoved(Room before, Room after) {

    /** Whether the step that was under way is over. */
    public boolean leftStep() {
        return before.underWay()
                && (!after.underWay()
                        || !java.util.Objects.equals(before.item(), after.item())
                        || !java.util.Objects.equals(before.step(), after.step()));
    }
}
