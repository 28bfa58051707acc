package no.karrierekvalitet.live;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Two threads for what comes back every second. Not a bean of their own: Spring would take them for everybody's. */
@Component
class Workers implements DisposableBean {

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(
            2, Thread.ofPlatform().name("live-", 0).daemon().factory());

    void after(long millis, Runnable work) {
        if (!threads.isShutdown()) {
            threads.schedule(work, millis, TimeUnit.MILLISECONDS);
        }
    }

    void everySecond(Runnable work) {
        threads.scheduleAtFixedRate(work, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
