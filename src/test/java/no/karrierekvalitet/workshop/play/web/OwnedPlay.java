package no.karrierekvalitet.workshop.play.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.karrierekvalitet.fixtures.Owned;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.workshop.themes.Hall;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A play is its organiser's, and only in a rehearsal. */
@Component
record OwnedPlay(Hall hall, JdbcClient jdbc) implements Owned {

    @Override
    public Set<String> paths() {
        return Set.of(PlayPages.HOME, PlayPages.HOME + "/stopp", PlayPages.HOME + "/opprydding");
    }

    @Override
    public Map<String, ?> make(String path) {
        var event = hall.day(Someone.SELF.id(), 1, List.of()).event().id();
        jdbc.sql("update workshop.event set rehearsal = true where id = ?")
                .param(event)
                .update();
        return Map.of("event", event);
    }

    @Override
    public Map<String, String> form(String path) {
        return Map.of("fart", "1", "telefoner", "2");
    }
}
