package no.karrierekvalitet.workshop.themes.web;

import java.util.UUID;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.workshop.Admit;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.themes.Themes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the theme team does with a theme as a whole. */
@Controller
class ThemeChanges {

    static final String THEME = BoardPages.HOME + "/tema/{theme}";

    private final Themes themes;
    private final Desk desk;

    ThemeChanges(Themes themes, Desk desk) {
        this.themes = themes;
        this.desk = desk;
    }

    @PostMapping(THEME + "/navn")
    @Access(Access.Rule.ANYONE)
    Object rename(
            @Admit(Part.THEME_TEAM) Attendee who,
            @PathVariable UUID theme,
            @ModelAttribute BoardQuery query,
            @RequestParam int versjon,
            @RequestParam(defaultValue = "") String navn) {
        var problem = Names.problem(navn.strip());
        return problem != null
                ? desk.refused(who, query, problem, "")
                : BoardChanges.seen(who, query, themes.rename(who, theme, versjon, navn.strip()));
    }

    @PostMapping(THEME + "/sammenslaing")
    @Access(Access.Rule.ANYONE)
    Object merge(
            @Admit(Part.THEME_TEAM) Attendee who,
            @PathVariable UUID theme,
            @ModelAttribute BoardQuery query,
            @RequestParam(required = false) @Nullable UUID med) {
        return med == null
                ? desk.refused(who, query, "workshop.themes.problem.into", "")
                : BoardChanges.seen(who, query, themes.merge(who, theme, med));
    }

    @PostMapping(THEME + "/plass")
    @Access(Access.Rule.ANYONE)
    SeeOther order(
            @Admit(Part.THEME_TEAM) Attendee who,
            @PathVariable UUID theme,
            @ModelAttribute BoardQuery query,
            @RequestParam(required = false) @Nullable UUID foran) {
        return BoardChanges.seen(who, query, themes.order(who, theme, foran));
    }

    @PostMapping(THEME + "/opplosning")
    @Access(Access.Rule.ANYONE)
    SeeOther dissolve(
            @Admit(Part.THEME_TEAM) Attendee who, @PathVariable UUID theme, @ModelAttribute BoardQuery query) {
        return BoardChanges.seen(who, query, themes.dissolve(who, theme));
    }
}
