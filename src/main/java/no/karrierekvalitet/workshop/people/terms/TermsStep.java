package no.karrierekvalitet.workshop.people.terms;

import java.util.Optional;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.EventStep;
import no.karrierekvalitet.workshop.Part;
import org.springframework.stereotype.Component;

/** Where the way of an event leads past its registration. */
@Component
class TermsStep implements EventStep {

    private static final String LABEL = "workshop.people.terms";

    @Override
    public Phase phase() {
        return Phase.BEFORE;
    }

    @Override
    public int order() {
        return 38;
    }

    @Override
    public Optional<Shown> show(Attendee who) {
        return who.is(Part.ORGANISER) ? Optional.of(shown(who)) : Optional.empty();
    }

    private static Shown shown(Attendee who) {
        var event = who.event();
        var address = event.path() + "/deltakere/pamelding";
        if (!event.registration()) {
            return Shown.of(LABEL, address, State.OPTIONAL, "workshop.people.terms.step.closed");
        }
        return event.capacity() == null
                ? Shown.of(LABEL, address, State.DONE, "workshop.people.terms.step.open")
                : Shown.of(LABEL, address, State.DONE, "workshop.people.terms.step.limited", event.capacity());
    }
}
