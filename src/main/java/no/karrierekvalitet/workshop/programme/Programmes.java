package no.karrierekvalitet.workshop.programme;

import java.util.stream.IntStream;
import no.karrierekvalitet.workshop.Event;
import org.springframework.stereotype.Component;

/** The door to what happens at events. */
@Component
public class Programmes {

    private final ProgrammeStore store;

    Programmes(ProgrammeStore store) {
        this.store = store;
    }

    public Programme of(Event event) {
        var items = store.items(event.id());
        var starts = store.starts(event.id());
        return new Programme(IntStream.rangeClosed(1, event.days())
                .mapToObj(number -> new Day(
                        number,
                        event.startsOn().plusDays(number - 1L),
                        starts.getOrDefault(number, Day.USUAL_START),
                        items.stream().filter(item -> item.day() == number).toList()))
                .toList());
    }
}
