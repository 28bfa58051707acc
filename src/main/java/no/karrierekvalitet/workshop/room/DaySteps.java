package no.karrierekvalitet.workshop.room;

import java.util.Optional;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.EventStatus;
import no.karrierekvalitet.workshop.EventStep;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.Room;
import no.karrierekvalitet.workshop.Rooms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the event's page leads to on the day: the room, the big screen, and the tables that call. */
@Configuration(proxyBeanMethods = false)
class DaySteps {

    @Bean
    EventStep roomStep(Rooms rooms) {
        return new DayStep(10, Part.FACILITATOR, "room", "/rom", rooms);
    }

    @Bean
    EventStep joinStep() {
        return new JoinStep();
    }

    @Bean
    EventStep canvasStep(Rooms rooms) {
        return new DayStep(20, Part.PROJECTOR, "canvas", "/lerret", rooms);
    }

    @Bean
    EventStep helpStep(Rooms rooms) {
        return new DayStep(40, Part.HELPER, "help", "/hjelp", rooms);
    }

    /** For those who are no staff: in, or back to where they were. */
    private record JoinStep() implements EventStep {

        @Override
        public Phase phase() {
            return Phase.DAY;
        }

        @Override
        public int order() {
            return 5;
        }

        @Override
        public Optional<Shown> show(Attendee who) {
            if (who.isStaff() || who.event().status() != EventStatus.RUNNING) {
                return Optional.empty();
            }
            var device = who.device();
            var address = device == null ? "/bli-med" : device.page(who.event());
            return Optional.of(
                    Shown.of("workshop.room.step.join", address, State.OPTIONAL, "workshop.room.step.join.fact"));
        }
    }

    private record DayStep(int order, Part part, String name, String address, Rooms rooms) implements EventStep {

        @Override
        public Phase phase() {
            return Phase.DAY;
        }

        @Override
        public Optional<Shown> show(Attendee who) {
            if (!who.is(part)) {
                return Optional.empty();
            }
            var room = rooms.now(who.event().id());
            var over = room.phase() == Room.Phase.ENDED || who.event().status() == EventStatus.ENDED;
            var state = part == Part.FACILITATOR && room.phase() == Room.Phase.WAITING ? State.TODO : State.OPTIONAL;
            return Optional.of(Shown.of(
                    "workshop.room.step." + name,
                    who.event().path() + address,
                    over ? State.DONE : state,
                    "workshop.room.step." + name + ".fact"));
        }
    }
}
