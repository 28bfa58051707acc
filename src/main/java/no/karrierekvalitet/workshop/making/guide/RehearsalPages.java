package no.karrierekvalitet.workshop.making.guide;

import jakarta.servlet.http.HttpServletResponse;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.ui.Ui;
import no.karrierekvalitet.workshop.Admit;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.EventLife;
import no.karrierekvalitet.workshop.Part;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Running the day as practice. */
@Controller
public class RehearsalPages {

    private static final String REHEARSAL = Event.HOME + "/{event}/oving";

    private final EventLife life;
    private final RehearsalStore store;
    private final Flash flash;

    RehearsalPages(EventLife life, RehearsalStore store, Flash flash) {
        this.life = life;
        this.store = store;
        this.flash = flash;
    }

    @GetMapping(REHEARSAL)
    @Access(Access.Rule.SIGNED_IN)
    Page rehearsal(@Admit(Part.ORGANISER) Attendee who, Ui ui) {
        var event = who.event();
        var view = new View(event, !event.rehearsal() && event.startedAt() != null, store.written(event.id()));
        return Page.of("workshop/making/rehearsal", view)
                .title("workshop.making.rehearsal")
                .under(Event.HOME, "workshop.making.title")
                .under(
                        event.path(),
                        "workshop.making.event.title",
                        event.title().in(event.spokenTo(ui.language())));
    }

    @PostMapping(REHEARSAL)
    @Access(Access.Rule.SIGNED_IN)
    SeeOther begin(@Admit(Part.ORGANISER) Attendee who, HttpServletResponse response) {
        if (!who.event().rehearsal()) {
            life.rehearse(who);
            flash.say(response, "workshop.making.rehearsal.started");
        }
        return new SeeOther(who.event().path());
    }

    @PostMapping(REHEARSAL + "/slutt")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther end(@Admit(Part.ORGANISER) Attendee who, HttpServletResponse response) {
        if (who.event().rehearsal()) {
            var written = store.written(who.event().id());
            life.endRehearsal(who);
            flash.say(response, "workshop.making.rehearsal.ended", written.notes());
        }
        return new SeeOther(who.event().path());
    }

    /** @param late whether the day itself has begun */
    public record View(Event event, boolean late, Written written) {}
}
