package no.karrierekvalitet.workshop.play.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.workshop.Admit;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.entry.Passes;
import no.karrierekvalitet.workshop.play.Play;
import no.karrierekvalitet.workshop.play.Plays;
import no.karrierekvalitet.workshop.seating.RoundTable;
import no.karrierekvalitet.workshop.seating.Tables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an organiser lets simulated tables and phones take part. */
@Controller
class PlayPages {

    static final String HOME = "/samling/{event}/spill";

    private final Plays plays;
    private final Tables tables;
    private final Passes passes;
    private final Flash flash;

    PlayPages(Plays plays, Tables tables, Passes passes, Flash flash) {
        this.plays = plays;
        this.tables = tables;
        this.passes = passes;
        this.flash = flash;
    }

    @GetMapping(HOME)
    @Access(Access.Rule.SIGNED_IN)
    Page show(@Admit(Part.ORGANISER) Attendee who) {
        var event = who.event();
        var view = new PlayView(
                event,
                plays.find(event.id()).orElse(null),
                plays.mayPlay(event),
                plays.simulated(event.id()),
                tableLink(event));
        return Page.of("workshop/play/play", view)
                .title("workshop.play.title")
                .under(Event.HOME, "workshop.themes.crumb.events")
                .under(event.path(), "workshop.themes.crumb", event.title());
    }

    /** The last table: whoever plays there disturbs the fewest. */
    private @Nullable String tableLink(Event event) {
        var links = passes.ofTables(event.id());
        return tables.of(event.id()).stream()
                .max(Comparator.comparingInt(RoundTable::number))
                .map(table -> links.get(table.id()))
                .map(pass -> "/b/" + pass.token())
                .orElse(null);
    }

    @PostMapping(HOME)
    @Access(Access.Rule.SIGNED_IN)
    SeeOther begin(
            @Admit(Part.ORGANISER) Attendee who,
            @RequestParam(defaultValue = "1") int fart,
            @RequestParam(defaultValue = "0") int telefoner,
            @RequestParam(defaultValue = "false") boolean leder) {
        if (!Play.SPEEDS.contains(fart) || telefoner < 0 || telefoner > Play.MOST_PHONES) {
            throw new Failure.Unreadable("Speed is one of " + Play.SPEEDS + ", phones 0 to " + Play.MOST_PHONES);
        }
        plays.begin(who, fart, telefoner, leder);
        return home(who);
    }

    @PostMapping(HOME + "/stopp")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther stop(@Admit(Part.ORGANISER) Attendee who) {
        plays.stop(who.event().id());
        return home(who);
    }

    @PostMapping(HOME + "/opprydding")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther wipe(@Admit(Part.ORGANISER) Attendee who, HttpServletResponse response) {
        plays.wipe(who.event().id());
        flash.say(response, "workshop.play.wiped");
        return home(who);
    }

    private static SeeOther home(Attendee who) {
        return new SeeOther(who.event().path() + "/spill");
    }
}
