package no.karrierekvalitet.workshop.play.web;

import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.play.Play;
import org.jspecify.annotations.Nullable;

/**
 * @param play the one that is running or was last
 * @param allowed whether this event can be played
 * @param simulated how many simulated devices there are
 * @param tableLink where somebody sits down at a table of this event; null when there is none yet
 */
public record PlayView(
        Event event,
        @Nullable Play play,
        boolean allowed,
        int simulated,
        @Nullable String tableLink) {

    public String path() {
        return event.path() + "/spill";
    }

    public boolean running() {
        return play != null && play.running();
    }
}
