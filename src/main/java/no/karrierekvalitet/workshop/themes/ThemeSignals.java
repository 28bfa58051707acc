package no.karrierekvalitet.workshop.themes;

import java.util.UUID;
import no.karrierekvalitet.live.Live;
import no.karrierekvalitet.workshop.themes.board.Objected;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who look at a board that it changed, the hall that its themes grew, and tables what became of theirs. */
@Component
class ThemeSignals {

    private final Live live;

    ThemeSignals(Live live) {
        this.live = live;
    }

    @EventListener
    void on(BoardChanged changed) {
        live.changed(topic(changed.event(), "tavle"));
        live.changed(topic(changed.event(), "lerret"));
        // Tables work on meanwhile; they need not see each note move
        changed.tables().forEach(table -> live.changedOften(topic(changed.event(), "bord/" + table)));
    }

    @EventListener
    void on(Objected objected) {
        live.changed(topic(objected.event(), "tavle"));
        live.changed(topic(objected.event(), "bord/" + objected.table()));
    }

    private static String topic(UUID event, String what) {
        return "samling/" + event + "/" + what;
    }
}
