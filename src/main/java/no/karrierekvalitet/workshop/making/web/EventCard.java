package no.karrierekvalitet.workshop.making.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.HomeCard;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.EventStatus;
import no.karrierekvalitet.workshop.Events;
import org.springframework.stereotype.Component;

/** The next event a person works at, on their front page; for others the next one they may come to. */
@Component
public class EventCard implements HomeCard {

    private final Events events;
    private final Clock clock;

    EventCard(Events events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Block> show(Viewer viewer) {
        return mine(viewer)
                .map(event -> new View(event, true))
                .or(() -> events.announced().stream().findFirst().map(event -> new View(event, false)))
                .map(view -> new Block("workshop/making/home-card", view));
    }

    private Optional<Event> mine(Viewer viewer) {
        var today = LocalDate.now(clock);
        return viewer instanceof Viewer.Person person
                ? events.of(person).stream()
                        .filter(event -> event.status() != EventStatus.ENDED)
                        .filter(event -> !event.lastDay().isBefore(today) || event.status() == EventStatus.RUNNING)
                        .min(Comparator.comparing(Event::startsOn))
                : Optional.empty();
    }

    /** @param mine whether the reader works at it */
    public record View(Event event, boolean mine) {}
}
