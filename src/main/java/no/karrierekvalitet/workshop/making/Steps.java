package no.karrierekvalitet.workshop.making;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.EventStatus;
import no.karrierekvalitet.workshop.EventStep;
import no.karrierekvalitet.workshop.EventStep.Phase;
import no.karrierekvalitet.workshop.EventStep.Shown;
import no.karrierekvalitet.workshop.EventStep.State;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.making.staff.Staff;
import no.karrierekvalitet.workshop.programme.Programmes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The first things to do about a new event. */
@Configuration(proxyBeanMethods = false)
class Steps {

    private record Step(Phase phase, int order, Function<Attendee, Optional<Shown>> shown) implements EventStep {
        @Override
        public Optional<Shown> show(Attendee who) {
            return shown.apply(who);
        }
    }

    @Bean
    EventStep outlineStep() {
        return new Step(Phase.BEFORE, 10, who -> {
            var event = who.event();
            if (!who.is(Part.ORGANISER) || event.status() == EventStatus.ENDED) {
                return Optional.empty();
            }
            var placed = !event.place().isEmpty();
            return Optional.of(Shown.of(
                    "workshop.making.step.outline",
                    event.path() + "/endring",
                    placed ? State.DONE : State.TODO,
                    placed ? "workshop.making.step.outline.done" : "workshop.making.step.outline.todo"));
        });
    }

    @Bean
    EventStep programmeStep(Programmes programmes) {
        return new Step(Phase.BEFORE, 20, who -> {
            if (!isStaff(who)) {
                return Optional.empty();
            }
            var programme = programmes.of(who.event());
            var address = who.event().path() + "/program";
            return Optional.of(
                    programme.empty()
                            ? Shown.of(
                                    "workshop.making.step.programme",
                                    address,
                                    State.TODO,
                                    "workshop.making.step.programme.todo")
                            : Shown.of(
                                    "workshop.making.step.programme",
                                    address,
                                    State.DONE,
                                    "workshop.making.step.programme.done",
                                    programme.items().size(),
                                    programme.atTables().size()));
        });
    }

    @Bean
    EventStep staffStep(Staff staff) {
        return new Step(
                Phase.BEFORE,
                60,
                who -> organiser(who, () -> {
                    var members = staff.of(who.event().id()).size();
                    var address = who.event().path() + "/medarbeidere";
                    return members > 1
                            ? Shown.of(
                                    "workshop.making.step.staff",
                                    address,
                                    State.DONE,
                                    "workshop.making.step.staff.done",
                                    members)
                            : Shown.of(
                                    "workshop.making.step.staff",
                                    address,
                                    State.OPTIONAL,
                                    "workshop.making.step.staff.alone");
                }));
    }

    @Bean
    EventStep guideStep() {
        return new Step(
                Phase.BEFORE,
                70,
                who -> isStaff(who)
                        ? Optional.of(Shown.of(
                                "workshop.making.step.guide",
                                who.event().path() + "/veiledning",
                                State.OPTIONAL,
                                "workshop.making.step.guide.fact"))
                        : Optional.empty());
    }

    @Bean
    EventStep rehearsalStep() {
        return new Step(
                Phase.BEFORE,
                80,
                who -> who.event().rehearsal() || who.event().startedAt() != null
                        ? Optional.empty()
                        : organiser(who, () -> rehearsal(who, State.OPTIONAL, "workshop.making.step.rehearsal.off")));
    }

    /** While it lasts, ending it is what remains to be done. */
    @Bean
    EventStep rehearsalEndStep() {
        return new Step(
                Phase.DAY,
                1,
                who -> who.event().rehearsal()
                        ? organiser(who, () -> rehearsal(who, State.TODO, "workshop.making.step.rehearsal.on"))
                        : Optional.empty());
    }

    private static Shown rehearsal(Attendee who, State state, String fact) {
        return Shown.of("workshop.making.step.rehearsal", who.event().path() + "/oving", state, fact);
    }

    private static Optional<Shown> organiser(Attendee who, Supplier<Shown> shown) {
        return who.is(Part.ORGANISER) ? Optional.of(shown.get()) : Optional.empty();
    }

    private static boolean isStaff(Attendee who) {
        return who.person() != null && (who.is(Part.FACILITATOR) || who.is(Part.THEME_TEAM) || who.is(Part.HELPER));
    }
}
