package no.karrierekvalitet.live;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Signs of life with the server's time: whoever hears none for twice as long knows that the line is dead, proxies keep it
 * open, and clocks on pages stay right. They cost one small write a stream and touch neither session nor database.
 */
@Component
class Pulse {

    static final int ROUND_SECONDS = 20;

    private final Hub hub;
    private final Workers workers;
    private final Clock clock;
    private long second;

    Pulse(Hub hub, Workers workers, Clock clock) {
        this.hub = hub;
        this.workers = workers;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        workers.everySecond(this::beat);
    }

    void beat() {
        var pulse = ("event: pulse\ndata: " + clock.millis() + "\n\n").getBytes(StandardCharsets.US_ASCII);
        second++;
        hub.forEach(stream -> stream.tick(second, ROUND_SECONDS, pulse));
    }
}
