package no.karrierekvalitet.workshop.programme;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes programmes; takes part in the caller's transaction. Who may is settled before. */
@Component
public class Writing {

    private final WritingStore store;

    Writing(WritingStore store) {
        this.store = store;
    }

    /** A whole day that was not there. */
    public void add(UUID event, int day, LocalTime start, List<Item> items) {
        start(event, day, start);
        for (int position = 0; position < items.size(); position++) {
            put(event, items.get(position), position);
        }
    }

    public void start(UUID event, int day, LocalTime start) {
        store.start(event, day, start);
    }

    /** Writes an item new or as it is now; steps, prompts and polls that it no longer has go. */
    public void put(UUID event, Item item, int position) {
        store.put(event, item, position);
        store.putSteps(item);
        store.putPrompts(item);
        store.putPolls(item);
    }

    public void delete(UUID event, UUID item) {
        store.delete(event, item);
    }

    /** The items of a day in this order. */
    public void order(UUID event, int day, List<UUID> items) {
        store.order(event, day, items);
    }
}
