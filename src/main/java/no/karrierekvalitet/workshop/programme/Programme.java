package no.karrierekvalitet.workshop.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What happens at an event, day by day. */
public record Programme(List<Day> days) {

    public Programme {
        days = List.copyOf(days);
    }

    /** Everything in the order it happens. */
    public List<Item> items() {
        return days.stream().flatMap(day -> day.items().stream()).toList();
    }

    public Optional<Item> item(UUID id) {
        return items().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** What the tables do: tasks and warm-ups. */
    public List<Item> atTables() {
        return items().stream().filter(item -> item.kind().atTables()).toList();
    }

    /** The item a step belongs to. */
    public Optional<Item> withStep(UUID step) {
        return items().stream()
                .filter(item -> item.steps().stream().anyMatch(one -> one.id().equals(step)))
                .findFirst();
    }

    /** The item a poll belongs to. */
    public Optional<Item> withPoll(UUID poll) {
        return items().stream()
                .filter(item -> item.polls().stream().anyMatch(one -> one.id().equals(poll)))
                .findFirst();
    }

    public boolean empty() {
        return items().isEmpty();
    }
}
