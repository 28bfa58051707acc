package no.karrierekvalitet.development.demo;

import java.time.Clock;
import java.time.LocalDate;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.identity.DemoCast;
import no.karrierekvalitet.identity.DemoPerson;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.platform.DemoChapter;
import org.springframework.stereotype.Component;

/** The demo's practitioners and what they have done to become better: most have a plan, some never began one. */
@Component
class PlansChapter implements DemoChapter {

    private final DemoCast cast;
    private final DemoPlanStore store;
    private final Editions editions;
    private final Clock clock;

    PlansChapter(DemoCast cast, DemoPlanStore store, Editions editions, Clock clock) {
        this.cast = cast;
        this.store = store;
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void write() {
        var words = DemoWords.read();
        var today = LocalDate.now(clock);
        cast.people().stream().filter(PlansChapter::plans).forEach(person -> {
            var plan = DemoPlan.of(person, words, editions, today);
            plan.goals().forEach(goal -> store.add(person.id(), goal));
            plan.entries().forEach(entry -> store.add(person.id(), entry));
        });
    }

    /** Three of four. */
    private static boolean plans(DemoPerson person) {
        return person.is(Role.PRACTITIONER) && Math.floorMod(person.email().hashCode(), 4) != 0;
    }
}
