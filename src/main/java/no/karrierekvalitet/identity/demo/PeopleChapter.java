package no.karrierekvalitet.identity.demo;

import java.time.Clock;
import java.time.LocalDate;
import no.karrierekvalitet.identity.DemoCast;
import no.karrierekvalitet.identity.Registers;
import no.karrierekvalitet.platform.DemoChapter;
import org.springframework.stereotype.Component;

/** First chapter: the owners, their services, and everybody who works there. */
@Component
class PeopleChapter implements DemoChapter {

    private final Casting casting;
    private final DemoCast cast;
    private final DemoPeopleStore store;
    private final Registers registers;
    private final Clock clock;

    PeopleChapter(Casting casting, DemoCast cast, DemoPeopleStore store, Registers registers, Clock clock) {
        this.casting = casting;
        this.cast = cast;
        this.store = store;
        this.registers = registers;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void write() {
        casting.services().forEach(this::service);
        cast.people().forEach(person -> store.add(person, clock.instant()));
        casting.services().forEach(this::changes);
    }

    /** Who answers for several services, and who has left. */
    private void changes(Casting.ServiceEntry service) {
        var staff = casting.staffOf(service);
        var id = DemoConfiguration.id("service " + service.id());
        var today = LocalDate.now(clock);
        staff.ownersToo().forEach(name -> store.own(DemoConfiguration.id("person " + name), id, today.minusYears(2)));
        staff.gone()
                .forEach((name, months) ->
                        store.leave(DemoConfiguration.id("person " + name), id, today.minusMonths(months)));
    }

    private void service(Casting.ServiceEntry service) {
        var today = LocalDate.now(clock);
        var county = registers.counties(today).stream()
                .filter(c -> c.name().equals(service.county()))
                .findFirst()
                .orElseThrow();
        store.add(service, county, casting.staffOf(service), today.minusYears(4).withDayOfYear(1), clock.instant());
    }
}
