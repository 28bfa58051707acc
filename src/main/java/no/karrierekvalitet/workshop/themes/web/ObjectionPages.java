package no.karrierekvalitet.workshop.themes.web;

import java.util.UUID;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.workshop.Admit;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.themes.board.Objections;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "That is not what we meant": said at the table's page, answered on the board. */
@Controller
class ObjectionPages {

    private static final int LONGEST = 500;

    private final Objections objections;

    ObjectionPages(Objections objections) {
        this.objections = objections;
    }

    @PostMapping("/samling/{event}/bord/innvending/{note}")
    @Access(Access.Rule.ANYONE)
    SeeOther say(
            @Admit({Part.TABLE, Part.PHONE}) Attendee who,
            @PathVariable UUID note,
            @RequestParam(defaultValue = "") String ord,
            @RequestParam(defaultValue = "false") boolean tilbake) {
        if (tilbake) {
            objections.withdraw(who, note);
        } else {
            objections.say(who, note, Names.words(ord, LONGEST));
        }
        return new SeeOther(who.event().path() + "/bord");
    }

    @PostMapping(BoardPages.HOME + "/innvendinger/{note}")
    @Access(Access.Rule.ANYONE)
    SeeOther resolve(
            @Admit(Part.THEME_TEAM) Attendee who,
            @PathVariable UUID note,
            @ModelAttribute BoardQuery query,
            @RequestParam(defaultValue = "") String svar) {
        objections.resolve(who, note, Names.words(svar, LONGEST));
        return new SeeOther(BoardQuery.home(who.event()) + query.after(null).text());
    }
}
