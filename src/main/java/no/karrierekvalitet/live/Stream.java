package no.karrierekvalitet.live;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One browser that listens. What its network does not take at once waits here; when too much waits it is cut off, and
 * catches up when it comes back. Nobody waits for it.
 */
final class Stream {

    /** Signals are some 80 bytes, and what is on its way in the network comes before these. */
    static final int MOST_WAITING = 64;

    private static final int SECONDS_UNTIL_CONNECTED = 60;
    private static final int MOST_SECONDS = 30 * 60;

    private final Set<String> topics;
    private final Consumer<Stream> farewell;
    private final int slot = ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE);
    private @Nullable Queue<byte[]> waiting;
    private @Nullable Wire wire;
    private boolean ended;
    private int seconds;

    Stream(Set<String> topics, Consumer<Stream> farewell) {
        this.topics = Set.copyOf(topics);
        this.farewell = farewell;
    }

    Set<String> topics() {
        return topics;
    }

    synchronized void connect(Wire connected) {
        wire = connected;
        if (ended) {
            connected.hangUp();
        } else {
            sendWaiting();
        }
    }

    synchronized void send(byte[] bytes) {
        if (ended) {
            return;
        }
        if (waiting == null && wire != null && wire.isFree()) {
            wire.write(bytes);
        } else if (waitingNow().size() < MOST_WAITING) {
            waitingNow().add(bytes);
        } else {
            end();
        }
    }

    private Queue<byte[]> waitingNow() {
        if (waiting == null) {
            waiting = new ArrayDeque<>();
        }
        return waiting;
    }

    /** The network takes more. */
    synchronized void sendWaiting() {
        while (waiting != null && wire != null && wire.isFree() && !ended) {
            var next = waiting.poll();
            if (next == null) {
                waiting = null;
            } else {
                wire.write(next);
            }
        }
    }

    /**
     * Called every second. Sends a sign of life in this stream's own second of each round, so that thousands are not sent at
     * once, and ends what has lived long enough or was never connected.
     */
    synchronized void tick(long second, int round, byte[] pulse) {
        seconds++;
        if (seconds > MOST_SECONDS + slot % 300 || wire == null && seconds > SECONDS_UNTIL_CONNECTED) {
            end();
        } else if (Math.floorMod(second + slot, round) == 0) {
            send(pulse);
        }
    }

    /** Hangs up, whoever wants it. What was sent is delivered as far as the network goes. */
    synchronized void end() {
        if (!ended) {
            ended = true;
            waiting = null;
            farewell.accept(this);
            if (wire != null) {
                wire.hangUp();
            }
        }
    }
}
