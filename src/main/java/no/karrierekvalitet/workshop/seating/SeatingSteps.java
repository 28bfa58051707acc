package no.karrierekvalitet.workshop.seating;

import java.util.Optional;
import java.util.function.Function;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.EventStep;
import no.karrierekvalitet.workshop.Part;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the way of an event leads past its tables and what is printed for them. */
@Configuration(proxyBeanMethods = false)
class SeatingSteps {

    private record Step(int order, Function<Attendee, Optional<Shown>> shown) implements EventStep {
        @Override
        public Phase phase() {
            return Phase.BEFORE;
        }

        @Override
        public Optional<Shown> show(Attendee who) {
            return who.is(Part.ORGANISER) ? shown.apply(who) : Optional.empty();
        }
    }

    @Bean
    EventStep seatingStep(Tables tables, Seatings seatings) {
        return new Step(50, who -> Optional.of(seats(who, tables, seatings)));
    }

    private static EventStep.Shown seats(Attendee who, Tables tables, Seatings seatings) {
        var event = who.event();
        var address = event.path() + "/plassering";
        int count = tables.of(event.id()).size();
        var seated = seatings.rounds(event.id()).stream().anyMatch(round -> round.state() == Round.State.READY);
        if (count == 0) {
            return EventStep.Shown.of(
                    "workshop.seating.step", address, EventStep.State.TODO, "workshop.seating.step.none");
        }
        return EventStep.Shown.of(
                "workshop.seating.step",
                address,
                seated ? EventStep.State.DONE : EventStep.State.OPTIONAL,
                seated ? "workshop.seating.step.seated" : "workshop.seating.step.unseated",
                count);
    }

    @Bean
    EventStep printingStep(Tables tables) {
        return new Step(
                60,
                who -> tables.of(who.event().id()).isEmpty()
                        ? Optional.empty()
                        : Optional.of(EventStep.Shown.of(
                                "workshop.seating.print.step",
                                who.event().path() + "/utskrift",
                                EventStep.State.OPTIONAL,
                                "workshop.seating.print.step.fact")));
    }
}
