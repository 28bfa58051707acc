package no.karrierekvalitet.workshop.themes.web;

import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.workshop.Admit;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.Part;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The theme board as it is looked at. */
@Controller
class BoardPages {

    static final String HOME = "/samling/{event}/temaer";

    private final Desk desk;

    BoardPages(Desk desk) {
        this.desk = desk;
    }

    @GetMapping(HOME)
    @Access(Access.Rule.ANYONE)
    Page show(@Admit(Part.THEME_TEAM) Attendee who, @ModelAttribute BoardQuery query) {
        return desk.page(who, query);
    }
}
