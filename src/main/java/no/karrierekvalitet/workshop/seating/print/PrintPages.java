package no.karrierekvalitet.workshop.seating.print;

import no.karrierekvalitet.documents.Download;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.Ui;
import no.karrierekvalitet.workshop.Admit;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.seating.Tables;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where organisers fetch what is to be printed. */
@Controller
@Access(Access.Rule.SIGNED_IN)
public class PrintPages {

    private static final String PATH = "/samling/{event}/utskrift";

    private final Printed printed;
    private final Tables tables;

    PrintPages(Printed printed, Tables tables) {
        this.printed = printed;
        this.tables = tables;
    }

    @GetMapping(PATH)
    Page overview(@Admit(Part.ORGANISER) Attendee who) {
        var event = who.event();
        return Page.of(
                        "workshop/print/overview",
                        new View(event, !tables.of(event.id()).isEmpty(), printed.parts(event)))
                .title("workshop.seating.print.title")
                .under(Event.HOME, "workshop.seating.events")
                .under(event.path(), "workshop.seating.event", event.title())
                .under(event.path() + "/plassering", "workshop.seating.title");
    }

    @GetMapping(PATH + "/bordskilt.pdf")
    ResponseEntity<byte[]> signs(@Admit(Part.ORGANISER) Attendee who, Ui ui) {
        if (tables.of(who.event().id()).isEmpty()) {
            throw new Failure.NotFound();
        }
        return pdf("signs", who.event(), ui, printed.signs(who.event(), ui));
    }

    @GetMapping(PATH + "/navnelapper.pdf")
    ResponseEntity<byte[]> tags(
            @Admit(Part.ORGANISER) Attendee who, @RequestParam(defaultValue = "1") String del, Ui ui) {
        int part = del.matches("[1-9]\\d?") ? Integer.parseInt(del) : 0;
        if (part < 1 || part > printed.parts(who.event())) {
            throw new Failure.NotFound();
        }
        return pdf("tags", who.event(), ui, printed.tags(who.event(), part, ui));
    }

    @GetMapping(PATH + "/bli-med.pdf")
    ResponseEntity<byte[]> join(@Admit(Part.ORGANISER) Attendee who, Ui ui) {
        return pdf("join", who.event(), ui, printed.join(who.event(), ui));
    }

    private static ResponseEntity<byte[]> pdf(String what, Event event, Ui ui, byte[] content) {
        return Download.pdf(ui.t("workshop.seating.file." + what, ui.in(event.title())), content);
    }

    /** @param parts how many files the name tags are split into */
    public record View(Event event, boolean tables, int parts) {}
}
