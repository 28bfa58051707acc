package no.karrierekvalitet.workshop.table.web;

import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.ui.Ui;
import no.karrierekvalitet.workshop.Admit;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.table.Operation.Kind;
import no.karrierekvalitet.workshop.table.Work;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** What a table says as one: its summary, that it agrees, that it is done. */
@Controller
@Access(Access.Rule.ANYONE)
class SummaryForms {

    private static final String SUMMARY = TablePages.HOME + "/oppsummering";

    private final Answering answering;
    private final Work work;

    SummaryForms(Answering answering, Work work) {
        this.answering = answering;
        this.work = work;
    }

    @PostMapping(SUMMARY)
    Object write(
            @Admit({Part.TABLE, Part.PHONE}) Attendee who, Ui ui, @ModelAttribute Asked asked, BindingResult binding) {
        return answering.to(who, ui, asked.as(Kind.SUMMARISE, null, binding));
    }

    @PostMapping(SUMMARY + "/enighet")
    Object agree(
            @Admit({Part.TABLE, Part.PHONE}) Attendee who, Ui ui, @ModelAttribute Asked asked, BindingResult binding) {
        return answering.to(who, ui, asked.as(Kind.AGREE, null, binding));
    }

    @PostMapping(SUMMARY + "/sending")
    Object send(
            @Admit({Part.TABLE, Part.PHONE}) Attendee who, Ui ui, @ModelAttribute Asked asked, BindingResult binding) {
        return answering.to(who, ui, asked.as(Kind.SEND, null, binding));
    }

    @PostMapping(TablePages.HOME + "/ferdig")
    Object ready(
            @Admit({Part.TABLE, Part.PHONE}) Attendee who, Ui ui, @ModelAttribute Asked asked, BindingResult binding) {
        return answering.to(who, ui, asked.as(Kind.READY, null, binding));
    }

    /** The quiet round is over at this table. */
    @PostMapping(TablePages.HOME + "/visning")
    SeeOther show(@Admit({Part.TABLE, Part.PHONE}) Attendee who) {
        work.show(who);
        return new SeeOther(who.event().path() + "/bord");
    }

    /** Somebody is writing at this moment; sent by the page, a few times a minute. */
    @PostMapping(TablePages.HOME + "/skriving")
    ResponseEntity<Void> writing(@Admit({Part.TABLE, Part.PHONE}) Attendee who) {
        work.writing(who);
        return ResponseEntity.noContent().build();
    }
}
