package no.karrierekvalitet.workshop.themes.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.karrierekvalitet.fixtures.Owned;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.workshop.Attendees;
import no.karrierekvalitet.workshop.themes.Hall;
import no.karrierekvalitet.workshop.themes.Themes;
import no.karrierekvalitet.workshop.themes.Ticket;
import org.springframework.stereotype.Component;

/** A table says what it did not mean about its own notes, and nobody says it for them. */
@Component
class OwnedObjections implements Owned {

    private final Hall hall;
    private final Themes themes;
    private Map<String, String> cookies = Map.of();

    OwnedObjections(Hall hall, Themes themes) {
        this.hall = hall;
        this.themes = themes;
    }

    @Override
    public Set<String> paths() {
        return Set.of("/samling/{event}/bord/innvending/{note}");
    }

    @Override
    public Map<String, ?> make(String path) {
        var day = hall.day(Someone.SELF.id(), 1, List.of("Tid til samtalen"));
        var note = day.notes().getFirst();
        themes.gather(day.team(Someone.SELF.id()), day.task(), "Tid", List.of(new Ticket(note, 0)));
        cookies = Map.of(Attendees.COOKIE, hall.device(day, 0).text());
        return Map.of("event", day.event().id(), "note", note);
    }

    @Override
    public Map<String, String> form(String path) {
        return Map.of("ord", "Vi mente rom", "tilbake", "false");
    }

    @Override
    public Map<String, String> cookies(String path) {
        return cookies;
    }
}
