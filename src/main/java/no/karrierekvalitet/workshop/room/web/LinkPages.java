package no.karrierekvalitet.workshop.room.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.Events;
import no.karrierekvalitet.workshop.entry.Devices;
import no.karrierekvalitet.workshop.entry.Pass;
import no.karrierekvalitet.workshop.entry.Passes;
import no.karrierekvalitet.workshop.room.Guesses;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A pass's link, as on a table's sign. The page posts at once where there are scripts; looking at it joins nothing. */
@Controller
@Access(Access.Rule.ANYONE)
public class LinkPages {

    private final Passes passes;
    private final Events events;
    private final Devices devices;
    private final Guesses guesses;

    LinkPages(Passes passes, Events events, Devices devices, Guesses guesses) {
        this.passes = passes;
        this.events = events;
        this.devices = devices;
        this.guesses = guesses;
    }

    /** What the link leads to. */
    public record LinkView(Event event, Pass pass) {}

    @GetMapping("/b/{token}")
    Page arrive(@PathVariable String token, HttpServletRequest request) {
        var pass = pass(token, request);
        var event = events.find(pass.event()).orElseThrow(Failure.NotFound::new);
        return Page.of("workshop/room/link", new LinkView(event, pass))
                .light()
                .title("workshop.room.joining.title", event.title());
    }

    @PostMapping("/b/{token}")
    SeeOther open(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        var pass = pass(token, request);
        var event = events.find(pass.event()).orElseThrow(Failure.NotFound::new);
        return new SeeOther(
                devices.open(pass, devices.browser(request, response)).page(event));
    }

    private Pass pass(String token, HttpServletRequest request) {
        guesses.mayTry(request.getRemoteAddr());
        return passes.open(token).orElseThrow(() -> {
            guesses.wrong(request.getRemoteAddr());
            return new Failure.NotFound();
        });
    }
}
