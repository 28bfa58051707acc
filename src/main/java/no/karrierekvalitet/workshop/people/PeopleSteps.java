package no.karrierekvalitet.workshop.people;

import java.util.Optional;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.EventStep;
import no.karrierekvalitet.workshop.Part;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the way of an event leads past its people: before the day who comes, on the day who is here. */
@Configuration(proxyBeanMethods = false)
class PeopleSteps {

    private record Step(Phase phase, int order, Roll roll) implements EventStep {
        @Override
        public Optional<Shown> show(Attendee who) {
            return who.is(Part.ORGANISER) ? Optional.of(shown(who)) : Optional.empty();
        }

        private Shown shown(Attendee who) {
            var address = who.event().path() + "/deltakere";
            var statuses = roll.statuses(who.event().id());
            int arrived = statuses.getOrDefault(Participant.Status.ARRIVED, 0);
            int expected = arrived + statuses.getOrDefault(Participant.Status.REGISTERED, 0);
            if (expected == 0) {
                return Shown.of("workshop.people.step", address, State.OPTIONAL, "workshop.people.step.none");
            }
            return phase == Phase.DAY
                    ? Shown.of(
                            "workshop.people.step.arrival",
                            address,
                            arrived < expected ? State.OPTIONAL : State.DONE,
                            "workshop.people.step.arrived",
                            arrived,
                            expected)
                    : Shown.of("workshop.people.step", address, State.DONE, "workshop.people.step.some", expected);
        }
    }

    @Bean
    EventStep peopleBefore(Roll roll) {
        return new Step(EventStep.Phase.BEFORE, 40, roll);
    }

    @Bean
    EventStep peopleOnTheDay(Roll roll) {
        return new Step(EventStep.Phase.DAY, 10, roll);
    }
}
