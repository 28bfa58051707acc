package no.karrierekvalitet.workshop.room.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.ui.Ui;
import no.karrierekvalitet.workshop.Admit;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.EventStatus;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.entry.Devices;
import no.karrierekvalitet.workshop.room.Afterwards;
import no.karrierekvalitet.workshop.room.Guesses;
import no.karrierekvalitet.workshop.room.Now;
import no.karrierekvalitet.workshop.room.OnThePhone;
import no.karrierekvalitet.workshop.room.Tables;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What somebody in the room sees on their own phone: the step everybody is at, and what there is to do for them. */
@Controller
@Access(Access.Rule.ANYONE)
class PhonePages {

    private final Now.Maker now;
    private final Devices devices;
    private final Tables tables;
    private final Guesses guesses;
    private final List<OnThePhone> tasks;
    private final List<Afterwards> afterwards;
    private final Flash flash;

    PhonePages(
            Now.Maker now,
            Devices devices,
            Tables tables,
            Guesses guesses,
            List<OnThePhone> tasks,
            List<Afterwards> afterwards,
            Flash flash) {
        this.now = now;
        this.devices = devices;
        this.tables = tables;
        this.guesses = guesses;
        this.tasks = tasks;
        this.afterwards = afterwards;
        this.flash = flash;
    }

    @GetMapping("/samling/{event}/med")
    Page phone(@PathVariable UUID event, @Admit({Part.PHONE, Part.TABLE}) Attendee who, Ui ui) {
        devices.seen(who.joined());
        return page(who, ui, false);
    }

    /** The number on the sign of the table one sits at. */
    @PostMapping("/samling/{event}/med/bord")
    Object sit(
            @PathVariable UUID event,
            @Admit({Part.PHONE, Part.TABLE}) Attendee who,
            Ui ui,
            @RequestParam(name = "nummer", defaultValue = "") String number) {
        var table = number.strip().matches("[0-9]{1,4}")
                ? devices.tableNumbered(event, Integer.parseInt(number.strip()))
                : Optional.<UUID>empty();
        if (table.isEmpty()) {
            return page(who, ui, true).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!table.get().equals(who.joined().table())) {
            guesses.sitDown(event, who.joined().id(), table.get());
            devices.sit(event, who.joined().id(), table.get());
        }
        return new SeeOther(who.event().path() + "/med");
    }

    /** Leaves the event; what was written and voted stays. */
    @PostMapping("/samling/{event}/med/avreise")
    SeeOther leave(
            @PathVariable UUID event,
            @Admit({Part.PHONE, Part.TABLE, Part.PROJECTOR, Part.THEME_TEAM, Part.HELPER}) Attendee who,
            HttpServletResponse response) {
        if (who.device() != null) {
            devices.leave(event, who.device().id());
        }
        flash.say(response, "workshop.room.left");
        return new SeeOther("/bli-med");
    }

    private Page page(Attendee who, Ui ui, boolean unknownTable) {
        var here = now.of(who.event(), ui.language());
        var table = who.joined().table();
        var view = new PhoneView(
                here,
                table == null ? null : tables.number(who.event().id(), table).orElse(null),
                unknownTable,
                tasks.stream().flatMap(task -> task.now(who, here).stream()).toList(),
                who.event().status() == EventStatus.ENDED || here.over()
                        ? afterwards.stream()
                                .flatMap(after -> after.report(who).stream())
                                .findFirst()
                                .orElse(null)
                        : null);
        return Page.of("workshop/room/phone", view)
                .light()
                .title("workshop.room.phone.title", who.event().title());
    }
}
