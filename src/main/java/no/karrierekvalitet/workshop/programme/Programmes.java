package no.karrierekvalitet.workshop.programme;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import no.karrierekvalitet.workshop.Event;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The door to what happens at events. Every screen of a hall asks for it whenever anything changes, and it itself hardly
 * ever does, so it is kept for as long as the event has the same version.
 */
@Component
public class Programmes {

    private record Wording(UUID event, long version) {}

    private record Contents(List<Item> items, Map<Integer, LocalTime> starts) {}

    private final ProgrammeStore store;
    private final Cache<Wording, Contents> known =
            Caffeine.newBuilder().maximumSize(100).build();

    Programmes(ProgrammeStore store) {
        this.store = store;
    }

    public Programme of(Event event) {
        var contents = contents(event.id());
        return new Programme(IntStream.rangeClosed(1, event.days())
                .mapToObj(number -> new Day(
                        number,
                        event.startsOn().plusDays(number - 1L),
                        contents.starts().getOrDefault(number, Day.USUAL_START),
                        contents.items().stream()
                                .filter(item -> item.day() == number)
                                .toList()))
                .toList());
    }

    /** Whoever is changing something sees what they have done so far, and nobody else does before it is done. */
    private Contents contents(UUID event) {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return read(event);
        }
        return known.get(new Wording(event, store.version(event)), _ -> read(event));
    }

    private Contents read(UUID event) {
        return new Contents(store.items(event), store.starts(event));
    }
}
