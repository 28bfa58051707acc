package no.karrierekvalitet.workshop.report.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.workshop.Admit;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.EventStatus;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.report.EventReports;
import no.karrierekvalitet.workshop.report.letters.ReportLetters;
import no.karrierekvalitet.workshop.report.taking.Giving;
import no.karrierekvalitet.workshop.report.taking.Taking;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The organiser opens the report and sends it; readers take something along. */
@Controller
class ReportChanges {

    private final Readers readers;
    private final EventReports reports;
    private final ReportLetters letters;
    private final Taking taking;
    private final Giving giving;
    private final Flash flash;

    ReportChanges(
            Readers readers, EventReports reports, ReportLetters letters, Taking taking, Giving giving, Flash flash) {
        this.readers = readers;
        this.reports = reports;
        this.letters = letters;
        this.taking = taking;
        this.giving = giving;
        this.flash = flash;
    }

    @PostMapping(ReportPages.HOME + "/apning")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther open(@Admit(Part.ORGANISER) Attendee who, @RequestParam(defaultValue = "false") boolean apen) {
        reports.open(who.event().id(), apen);
        return home(who.event());
    }

    /** Whoever gets the letter must be able to read what it leads to. */
    @PostMapping(ReportPages.HOME + "/utsendelse")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther send(@Admit(Part.ORGANISER) Attendee who, HttpServletResponse response) {
        if (who.event().status() != EventStatus.ENDED) {
            throw new Failure.Conflict("The event has not ended");
        }
        reports.open(who.event().id(), true);
        flash.say(
                response, "workshop.report.sending", letters.waiting(who.event().id()));
        letters.send(who.event());
        return home(who.event());
    }

    @PostMapping(ReportPages.HOME + "/onske")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther ask(
            @Admit({Part.ORGANISER, Part.FACILITATOR, Part.THEME_TEAM, Part.HELPER}) Attendee who,
            Viewer viewer,
            @RequestParam(defaultValue = "false") boolean vil,
            HttpServletResponse response) {
        letters.wish(who.event().id(), viewer.person().id(), vil);
        flash.say(response, vil ? "workshop.report.wish.kept" : "workshop.report.wish.gone");
        return home(who.event());
    }

    @PostMapping(ReportPages.HOME + "/min-plan")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther take(
            @PathVariable UUID event,
            @RequestParam UUID hva,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response) {
        var who = readers.admit(event, viewer, request);
        taking.take(who.event(), viewer.person(), hva);
        flash.say(response, "workshop.report.taken.done");
        return new SeeOther(who.event().path() + "/rapport#r-" + hva);
    }

    @PostMapping(ReportPages.HOME + "/tjenesteplan")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther give(
            @PathVariable UUID event,
            @RequestParam UUID hva,
            @RequestParam UUID tjeneste,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response) {
        var who = readers.admit(event, viewer, request);
        var service = giving.give(who.event(), viewer.person(), tjeneste, hva);
        flash.say(response, "workshop.report.given.done", service.name());
        return new SeeOther(who.event().path() + "/rapport#r-" + hva);
    }

    private static SeeOther home(Event event) {
        return new SeeOther(event.path() + "/rapport");
    }
}
