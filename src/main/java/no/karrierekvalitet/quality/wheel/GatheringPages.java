package no.karrierekvalitet.quality.wheel;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.karrierekvalitet.identity.Service;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.quality.Typed;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.ui.Ui;
import no.karrierekvalitet.workshop.making.series.Gathering;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One gathering of a year: agenda, invitation, what to talk about, whose turn it is, and the event by one tap. */
@Controller
@Access(Access.Rule.SIGNED_IN)
public class GatheringPages {

    private static final String PATH = WheelPages.PATH + "/{number}";

    private final Wheels wheels;
    private final Flash flash;
    private final Clock clock;

    GatheringPages(Wheels wheels, Flash flash, Clock clock) {
        this.wheels = wheels;
        this.flash = flash;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Page show(Viewer viewer, @PathVariable UUID service, @PathVariable int number) {
        var turn = turn(viewer, service, number);
        var host = turn.host() == null || turn.waits() ? "" : turn.host().toString();
        return page(viewer, service, turn, form(turn.day().toString(), host, turn.version()), false);
    }

    private static Form form(String day, String host, int version) {
        return Form.of(Map.of("day", day, "host", host, "version", String.valueOf(version)));
    }

    @PostMapping(PATH)
    Object change(
            Viewer viewer,
            @PathVariable UUID service,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String host,
            @RequestParam(defaultValue = "0") int version,
            HttpServletResponse response) {
        var turn = turn(viewer, service, number);
        var form = form(day, host, version);
        if (day.isBlank() || !Typed.isDay(day)) {
            form = form.withError("day", "quality.plan.form.day");
        }
        var chosen = wheels.colleagues(service, viewer).keySet().stream()
                .filter(one -> one.toString().equals(host))
                .findFirst()
                .orElse(null);
        if (!host.isBlank() && chosen == null) {
            form = form.withError("host", "quality.plan.form.responsible");
        }
        if (form.hasErrors()) {
            return page(viewer, service, turn, form, false).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!wheels.change(service, number, version, Objects.requireNonNull(Typed.day(day)), chosen, viewer)) {
            var theirs = turn(viewer, service, number);
            return page(viewer, service, theirs, form(day, host, theirs.version()), true)
                    .status(HttpStatus.CONFLICT);
        }
        flash.say(response, "quality.plan.saved");
        return new SeeOther(WheelPages.path(service) + "/" + number);
    }

    @PostMapping(PATH + "/samling")
    SeeOther event(Viewer viewer, @PathVariable UUID service, @PathVariable int number, HttpServletResponse response) {
        var event = wheels.event(service, number, viewer);
        var mine = viewer.person().id().equals(turn(viewer, service, number).eventBy());
        flash.say(response, mine ? "quality.wheel.event.made" : "quality.wheel.event.there");
        return new SeeOther(mine ? "/samling/" + event : WheelPages.path(service) + "/" + number);
    }

    private Wheel.Turn turn(Viewer viewer, UUID service, int number) {
        return wheels.turn(service, number, viewer);
    }

    private Page page(Viewer viewer, UUID service, Wheel.Turn turn, Form form, boolean outrun) {
        var known = wheels.service(service, viewer);
        var gathering = wheels.gatherings().stream()
                .filter(one -> one.number() == turn.number())
                .findFirst()
                .orElseThrow(Failure.NotFound::new);
        var view = new View(
                known,
                turn,
                gathering,
                wheels.colleagues(service, viewer),
                viewer.person().id(),
                LocalDate.now(clock),
                form,
                outrun);
        return Page.of("quality/wheel/gathering", view)
                .title("quality.wheel.named", gathering.title())
                .under("/tjenester", "identity.services.title")
                .under("/tjenester/" + service, "identity.named", known.name())
                .under(WheelPages.path(service), "quality.wheel.title");
    }

    /** @param outrun whether somebody else has changed it while the viewer chose */
    public record View(
            Service service,
            Wheel.Turn turn,
            Gathering gathering,
            Map<UUID, String> colleagues,
            UUID me,
            LocalDate today,
            Form form,
            boolean outrun) {

        public String path() {
            return WheelPages.path(service.id()) + "/" + turn.number();
        }

        public boolean mine() {
            return me.equals(turn.eventBy());
        }

        public Map<String, String> people(Ui ui) {
            var options = new LinkedHashMap<String, String>();
            options.put("", ui.t("quality.plan.nobody"));
            colleagues.forEach((id, name) -> options.put(id.toString(), name));
            return options;
        }

        /** Ready to be sent as it is. */
        public String invitation(Ui ui) {
            var questions = gathering.questions().stream()
                    .map(question -> "– " + ui.in(question))
                    .collect(Collectors.joining("\n"));
            return ui.t(
                            "quality.wheel.invitation",
                            ui.in(gathering.title()),
                            ui.date(turn.day()),
                            gathering.minutes(),
                            turn.hostName().isEmpty() ? ui.t("quality.wheel.host.none") : turn.hostName())
                    + "\n\n" + ui.t("quality.wheel.invitation.questions") + "\n" + questions;
        }
    }
}
