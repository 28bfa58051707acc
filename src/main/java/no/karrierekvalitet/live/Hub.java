package no.karrierekvalitet.live;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who listens to what on this node. A signal is encoded once and the same bytes are given to all. */
@Component
class Hub {

    private final Map<String, Set<Stream>> listeners = new ConcurrentHashMap<>();
    private final Set<Stream> streams = ConcurrentHashMap.newKeySet();
    private volatile long heard;
    private volatile boolean closed;

    /** The last signal that has come; all before it have come, too. */
    long heard() {
        return heard;
    }

    void heard(long n) {
        heard = n;
    }

    /** Signals come from one thread, in the order of their commits. */
    void deliver(Signal signal) {
        heard = signal.n();
        var hearing = listeners.get(signal.topic());
        if (hearing != null) {
            var bytes = signal.encoded(hearing.size());
            hearing.forEach(stream -> stream.send(bytes));
        }
    }

    /** From now on everything of these topics is kept for the stream, until it is connected and then sent. */
    Stream open(Set<String> topics) {
        var stream = new Stream(topics, this::forget);
        streams.add(stream);
        topics.forEach(topic -> listeners.compute(topic, (_, known) -> {
            var hearing = known == null ? ConcurrentHashMap.<Stream>newKeySet() : known;
            hearing.add(stream);
            return hearing;
        }));
        if (closed) {
            stream.end();
        }
        return stream;
    }

    private void forget(Stream stream) {
        streams.remove(stream);
        stream.topics()
                .forEach(topic -> listeners.computeIfPresent(topic, (_, hearing) -> {
                    hearing.remove(stream);
                    return hearing.isEmpty() ? null : hearing;
                }));
    }

    int size() {
        return streams.size();
    }

    void forEach(Consumer<Stream> work) {
        streams.forEach(work);
    }

    /** Before the web server waits for requests to end. Browsers come back by themselves, to another node or later. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        closed = true;
        streams.forEach(Stream::end);
    }
}
