package no.karrierekvalitet.live;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * Lets browsers in a few at a time: each opening asks the database who it is, and when thousands come back in the same
 * seconds, whoever leads the day must not wait behind all of them for a connection.
 */
@Component
class Openings {

    private static final int AT_ONCE = 4;
    /** Each keeps some 80 kB for its request until it is let in. */
    private static final int MOST_WAITING = 400;

    private static final int LONGEST_SECONDS = 8;

    private final Semaphore places;
    private final int mostWaiting;
    private final Duration longest;
    private final AtomicInteger waiting = new AtomicInteger();

    Openings() {
        this(AT_ONCE, MOST_WAITING, Duration.ofSeconds(LONGEST_SECONDS));
    }

    Openings(int atOnce, int mostWaiting, Duration longest) {
        this.places = new Semaphore(atOnce, true);
        this.mostWaiting = mostWaiting;
        this.longest = longest;
    }

    /** Whether there is a place now or soon; then {@link #leave} gives it back. Who finds none comes back by themselves. */
    boolean enter() {
        try {
            return waiting.incrementAndGet() <= mostWaiting
                    && places.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.decrementAndGet();
        }
    }

    void leave() {
        places.release();
    }
}
