package no.karrierekvalitet.workshop.people.terms;

import java.util.Optional;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.EventStatus;
import no.karrierekvalitet.workshop.EventStep;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.people.Registration;
import org.springframework.stereotype.Component;

/** Where the way of an event leads past its registration: organisers to its terms, everybody else to registering. */
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

    private final Registration registration;

    TermsStep(Registration registration) {
        this.registration = registration;
    }

    @Override
    public Optional<Shown> show(Attendee who) {
        if (who.is(Part.ORGANISER)) {
            return Optional.of(forOrganiser(who));
        }
        return who.isStaff() || !Registration.isOpen(who.event()) ? Optional.empty() : Optional.of(forAnyone(who));
    }

    private Shown forAnyone(Attendee who) {
        var full = registration.standing(who.event().id()).full();
        return Shown.of(
                full ? "workshop.people.register.wait" : "workshop.people.register.do",
                who.event().path() + "/pamelding",
                State.OPTIONAL,
                "workshop.people.terms.step.open");
    }

    private static Shown forOrganiser(Attendee who) {
        var event = who.event();
        var address = event.path() + "/deltakere/pamelding";
        if (event.status() == EventStatus.ENDED) {
            return Shown.of(LABEL, address, State.DONE, "workshop.people.terms.step.over");
        }
        if (!event.registration()) {
            return Shown.of(LABEL, address, State.OPTIONAL, "workshop.people.terms.step.closed");
        }
        return event.capacity() == null
                ? Shown.of(LABEL, address, State.DONE, "workshop.people.terms.step.open")
                : Shown.of(LABEL, address, State.DONE, "workshop.people.terms.step.limited", event.capacity());
    }
}
