package no.karrierekvalitet.workshop.play;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The plays that this node performs, one beat a second. What stops the node stops them. */
@Component
class Ensemble implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Ensemble.class);

    private final PlayStore store;
    private final Clock clock;
    private final Map<UUID, Performance> underWay = new ConcurrentHashMap<>();
    private final ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("play").daemon().factory());

    Ensemble(PlayStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
        beats.scheduleWithFixedDelay(this::beat, 1, 1, TimeUnit.SECONDS);
    }

    void perform(Performance performance) {
        underWay.put(performance.play().event(), performance);
    }

    private void beat() {
        underWay.values().forEach(this::beat);
    }

    private void beat(Performance performance) {
        var play = performance.play();
        try {
            var now = clock.instant();
            if (!store.beat(play.event(), play.started(), now)) {
                underWay.remove(play.event(), performance);
                return;
            }
            var over = performance.beat(now);
            if (over != null) {
                store.stop(play.event(), over);
            }
        } catch (RuntimeException defect) {
            log.warn("A play missed a beat", defect);
        }
    }

    @Override
    public void destroy() {
        beats.shutdownNow();
    }
}
