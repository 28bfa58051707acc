package no.karrierekvalitet.workshop.play;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Settings;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.RehearsalEnded;
import no.karrierekvalitet.workshop.entry.Devices;
import no.karrierekvalitet.workshop.seating.RoundTable;
import no.karrierekvalitet.workshop.seating.Tables;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The door to playing an event: only where nothing that is said counts, in rehearsals and in the demo. */
@Service
public class Plays {

    /** A hall of the size that the framework's kick-off has, where nobody has set up tables. */
    private static final int TABLES = 40;

    private static final int SEATS = 9;
    private static final Duration ALIVE = Duration.ofSeconds(30);

    private final PlayStore store;
    private final Ensemble ensemble;
    private final Doors doors;
    private final Lines lines;
    private final Devices devices;
    private final Tables tables;
    private final Settings settings;
    private final Clock clock;

    Plays(
            PlayStore store,
            Ensemble ensemble,
            Doors doors,
            Lines lines,
            Devices devices,
            Tables tables,
            Settings settings,
            Clock clock) {
        this.store = store;
        this.ensemble = ensemble;
        this.doors = doors;
        this.lines = lines;
        this.devices = devices;
        this.tables = tables;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether this event can be played. */
    public boolean mayPlay(Event event) {
        return event.rehearsal() || settings.demo();
    }

    @Transactional(readOnly = true)
    public Optional<Play> find(UUID event) {
        return store.find(event).map(play -> play.at(clock.instant()));
    }

    /** How many simulated devices there are. */
    @Transactional(readOnly = true)
    public int simulated(UUID event) {
        return store.simulated(event);
    }

    /** Begins a play; when one is running, that goes on. */
    @Transactional
    public void begin(Attendee who, int speed, int phones, boolean leads) {
        var event = who.event();
        if (!mayPlay(event)) {
            throw new Failure.Conflict("Not a rehearsal");
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var play = new Play(event.id(), speed, phones, leads, who.person(), true, Play.Reason.NONE, now, now);
        if (store.begin(play, now.minus(ALIVE))) {
            store.leave(event.id());
            var cast = Cast.join(devices, event, hall(event), phones);
            afterCommit(() -> ensemble.perform(new Performance(play, doors, lines, cast)));
        }
    }

    private List<RoundTable> hall(Event event) {
        if (tables.of(event.id()).isEmpty()) {
            tables.add(event.id(), TABLES, SEATS);
        }
        return tables.of(event.id());
    }

    private static void afterCommit(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }

    @Transactional
    public void stop(UUID event) {
        store.stop(event, Play.Reason.ASKED);
    }

    /** Stops, and takes away what simulated devices wrote and voted, and the devices themselves. */
    @Transactional
    public void wipe(UUID event) {
        store.stop(event, Play.Reason.ASKED);
        store.wipe(event);
    }

    @EventListener
    void forget(RehearsalEnded ended) {
        store.forget(ended.event());
    }
}
