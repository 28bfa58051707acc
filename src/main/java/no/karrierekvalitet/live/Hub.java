package no.karrierekvalitet.live;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who listens to what on this node. A signal is encoded once and the same bytes are given to all. */
@Component
class Hub {

    private static final int MOST_TOPICS = 20_000;

    private final Map<String, Set<Stream>> listeners = new ConcurrentHashMap<>();
    private final Set<Stream> streams = ConcurrentHashMap.newKeySet();

    /** By which signal each topic changed last, of all that have come since {@link #from}. */
    private final Map<String, Long> changed = new ConcurrentHashMap<>();

    private volatile long from;
    private volatile long heard;
    private volatile boolean closed;

    /** The last signal that has come; all before it have come, too. */
    long heard() {
        return heard;
    }

    /** From here on all signals will come. */
    void heard(long n) {
        from = n;
        heard = n;
    }

    /**
     * Those of the topics that have changed since; empty when only the database knows. Thousands ask in the seconds when
     * their network is back.
     */
    Optional<Set<String>> changedSince(long since, Set<String> topics) {
        var moved = topics.stream()
                .filter(topic -> changed.getOrDefault(topic, 0L) > since)
                .collect(Collectors.toSet());
        return since < from || since > heard ? Optional.empty() : Optional.of(moved);
    }

    void deliver(Signal signal) {
        deliver(List.of(signal));
    }

    /** What one commit has changed. Commits come from one thread, in their order. */
    void deliver(List<Signal> commit) {
        commit.forEach(this::remember);
        heard = commit.getLast().n();
        if (commit.size() == 1) {
            var hearing = hearing(commit.getFirst());
            var bytes = Signal.encoded(commit, hearing.size());
            hearing.forEach(stream -> stream.send(bytes));
        } else {
            deliverTogether(commit);
        }
    }

    private void deliverTogether(List<Signal> commit) {
        var encoded = new HashMap<List<Signal>, byte[]>();
        for (var signal : commit) {
            var hearing = hearing(signal);
            for (var stream : hearing) {
                var theirs = heardBy(stream, commit);
                if (theirs.getFirst().equals(signal)) {
                    stream.send(encoded.computeIfAbsent(theirs, all -> Signal.encoded(all, hearing.size())));
                }
            }
        }
    }

    private Set<Stream> hearing(Signal signal) {
        return listeners.getOrDefault(signal.topic(), Set.of());
    }

    private static List<Signal> heardBy(Stream stream, List<Signal> commit) {
        return commit.stream()
                .filter(signal -> stream.topics().contains(signal.topic()))
                .toList();
    }

    private void remember(Signal signal) {
        if (changed.size() >= MOST_TOPICS) {
            from = heard;
            changed.clear();
        }
        changed.merge(signal.topic(), signal.n(), Math::max);
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
