package no.karrierekvalitet.workshop.table.web;

import java.util.UUID;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.ui.Ui;
import no.karrierekvalitet.workshop.Admit;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.table.Operation.Kind;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Notes of a table, changed by forms. */
@Controller
@Access(Access.Rule.ANYONE)
class NoteForms {

    private static final String NOTES = TablePages.HOME + "/notater";
    private static final String NOTE = NOTES + "/{note}";

    private final Answering answering;

    NoteForms(Answering answering) {
        this.answering = answering;
    }

    @PostMapping(NOTES)
    Object write(
            @Admit({Part.TABLE, Part.PHONE}) Attendee who, Ui ui, @ModelAttribute Asked asked, BindingResult binding) {
        return answering.to(who, ui, asked.as(Kind.WRITE, null, binding));
    }

    @PostMapping(NOTE + "/ordlyd")
    Object edit(
            @Admit({Part.TABLE, Part.PHONE}) Attendee who,
            Ui ui,
            @PathVariable UUID note,
            @ModelAttribute Asked asked,
            BindingResult binding) {
        return answering.to(who, ui, asked.as(Kind.EDIT, note, binding));
    }

    @PostMapping(NOTE + "/fjerning")
    Object remove(
            @Admit({Part.TABLE, Part.PHONE}) Attendee who,
            Ui ui,
            @PathVariable UUID note,
            @ModelAttribute Asked asked,
            BindingResult binding) {
        return answering.to(who, ui, asked.as(Kind.REMOVE, note, binding));
    }

    @PostMapping(NOTE + "/gjenoppretting")
    Object restore(
            @Admit({Part.TABLE, Part.PHONE}) Attendee who,
            Ui ui,
            @PathVariable UUID note,
            @ModelAttribute Asked asked,
            BindingResult binding) {
        return answering.to(who, ui, asked.as(Kind.RESTORE, note, binding));
    }

    @PostMapping(NOTE + "/plass")
    Object move(
            @Admit({Part.TABLE, Part.PHONE}) Attendee who,
            Ui ui,
            @PathVariable UUID note,
            @ModelAttribute Asked asked,
            BindingResult binding) {
        return answering.to(who, ui, asked.as(Kind.MOVE, note, binding));
    }

    @PostMapping(NOTE + "/sammenslaing")
    Object merge(
            @Admit({Part.TABLE, Part.PHONE}) Attendee who,
            Ui ui,
            @PathVariable UUID note,
            @ModelAttribute Asked asked,
            BindingResult binding) {
        return answering.to(who, ui, asked.as(Kind.MERGE, note, binding));
    }

    @PostMapping(NOTE + "/prikk")
    Object dot(
            @Admit({Part.TABLE, Part.PHONE}) Attendee who,
            Ui ui,
            @PathVariable UUID note,
            @ModelAttribute Asked asked,
            BindingResult binding) {
        return answering.to(who, ui, asked.as(Kind.DOT, note, binding));
    }
}
