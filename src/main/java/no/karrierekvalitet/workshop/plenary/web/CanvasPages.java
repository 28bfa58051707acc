package no.karrierekvalitet.workshop.plenary.web;

import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.workshop.Admit;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.plenary.CanvasView;
import no.karrierekvalitet.workshop.room.Now;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The big screen: what everybody in the hall looks at, chosen by the facilitator. */
@Controller
@Access(Access.Rule.ANYONE)
class CanvasPages {

    private final Now.Maker now;
    private final List<CanvasView> views;

    CanvasPages(Now.Maker now, List<CanvasView> views) {
        this.now = now;
        this.views = views;
    }

    @GetMapping("/samling/{event}/lerret")
    Page canvas(@PathVariable UUID event, @Admit(Part.PROJECTOR) Attendee who) {
        var here = now.forHall(who.event());
        var shown = views.stream()
                .filter(view -> view.canvas() == here.room().canvas())
                .findFirst()
                .flatMap(view -> view.show(here));
        return shown.map(one -> Page.of(one.template(), one.view()))
                .orElseGet(() -> Page.of("workshop/plenary/step", here))
                .title("workshop.plenary.canvas.title", who.event().title());
    }
}
