package no.karrierekvalitet.quality.wheel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.identity.Service;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.quality.Insiders;
import no.karrierekvalitet.workshop.making.series.Gathering;
import no.karrierekvalitet.workshop.making.series.YearWheel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to year wheels. Whoever works in the service begins one, leads a gathering, and changes dates. */
@Component
public class Wheels {

    private final WheelStore store;
    private final YearWheel template;
    private final Insiders insiders;

    Wheels(WheelStore store, YearWheel template, Insiders insiders) {
        this.store = store;
        this.template = template;
        this.insiders = insiders;
    }

    /** @throws Failure.NotFound when the viewer does not work in the service; the same holds for everything here */
    public Service service(UUID service, Viewer viewer) {
        return insiders.standing(service, viewer).service();
    }

    /** The year the service follows, if it has begun one. */
    @Transactional(readOnly = true)
    public Optional<Wheel> of(UUID service, Viewer viewer) {
        insiders.standing(service, viewer);
        return store.newest(service);
    }

    /** The years before that one, the newest first. */
    @Transactional(readOnly = true)
    public List<Wheel> earlier(UUID service, Viewer viewer) {
        insiders.standing(service, viewer);
        return store.earlier(service);
    }

    /** One gathering of the year the service follows. */
    @Transactional(readOnly = true)
    public Wheel.Turn turn(UUID service, int number, Viewer viewer) {
        var turn = of(service, viewer).flatMap(wheel -> wheel.turn(number)).orElseThrow(Failure.NotFound::new);
        return turn.event() == null || template.has(turn.event()) ? turn : turn.withoutEvent();
    }

    public List<Gathering> gatherings() {
        return template.gatherings();
    }

    /** Who can lead a gathering: those who work in the service today, by name. */
    @Transactional(readOnly = true)
    public Map<UUID, String> colleagues(UUID service, Viewer viewer) {
        insiders.standing(service, viewer);
        return insiders.of(service);
    }

    /** A new year with dates proposed and everybody's turn to lead. The year before stays as it was. */
    @Transactional
    public void begin(UUID service, LocalDate first, Viewer viewer) {
        insiders.standing(service, viewer);
        var number = template.gatherings().size();
        var days = Proposal.days(first, number);
        var hosts = Proposal.hosts(new ArrayList<>(insiders.of(service).keySet()), store.gatherings(service), number);
        var id = Ids.next();
        store.begin(id, service, first);
        for (int i = 0; i < number; i++) {
            store.add(id, i + 1, days.get(i), hosts.get(i));
        }
    }

    /**
     * Moves a gathering or gives it to somebody else. Without a host, one that waits for somebody new goes on waiting.
     *
     * @param seen the version that was seen when the choosing began
     * @return false when somebody else has changed it since, and nothing was saved
     * @throws Failure.Unreadable when the host does not work in the service
     */
    @Transactional
    public boolean change(UUID service, int number, int seen, LocalDate day, @Nullable UUID host, Viewer viewer) {
        var wheel = of(service, viewer).orElseThrow(Failure.NotFound::new);
        var turn = wheel.turn(number).orElseThrow(Failure.NotFound::new);
        if (host != null && !insiders.of(service).containsKey(host)) {
            throw new Failure.Unreadable("The host does not work in this service");
        }
        return store.change(wheel.id(), number, seen, day, host == null && turn.waits() ? turn.host() : host);
    }

    /** The event of a gathering: made now, or the one that was made and is still there. */
    @Transactional
    public UUID event(UUID service, int number, Viewer viewer) {
        var wheel = of(service, viewer).orElseThrow(Failure.NotFound::new);
        var turn = wheel.turn(number).orElseThrow(Failure.NotFound::new);
        return store.lockedEvent(wheel.id(), number).filter(template::has).orElseGet(() -> {
            var person = viewer.person();
            var event = template.event(number, turn.day(), service, List.of(person.language()), person);
            store.made(wheel.id(), number, event, person.id());
            return event;
        });
    }
}
