package no.karrierekvalitet.workshop.room.web;

import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.EventStatus;
import org.jspecify.annotations.Nullable;

/**
 * The page of somebody who has the event's code.
 *
 * @param here where this browser belongs, when it has joined already
 * @param admitted whether it may join
 */
public record JoinView(Event event, Form form, @Nullable String here, boolean admitted) {

    public boolean over() {
        return event.status() == EventStatus.ENDED;
    }
}
