package no.karrierekvalitet.live;

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

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final AtomicInteger waiting = new AtomicInteger();

    /** Whether there is a place now or soon; then {@link #leave} gives it back. Who finds none comes back by themselves. */
    boolean enter() {
        try {
            return waiting.incrementAndGet() <= MOST_WAITING && places.tryAcquire(LONGEST_SECONDS, TimeUnit.SECONDS);
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
