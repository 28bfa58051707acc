package no.karrierekvalitet.workshop.themes.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.workshop.Admit;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.themes.Themes;
import no.karrierekvalitet.workshop.themes.Ticket;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** What the theme team does with chosen notes, and taking it back. */
@Controller
class BoardChanges {

    private final Themes themes;
    private final Desk desk;

    BoardChanges(Themes themes, Desk desk) {
        this.themes = themes;
        this.desk = desk;
    }

    @PostMapping(BoardPages.HOME + "/flyttinger")
    @Access(Access.Rule.ANYONE)
    Object move(
            @Admit(Part.THEME_TEAM) Attendee who,
            @ModelAttribute BoardQuery query,
            @Valid @ModelAttribute Chosen form,
            BindingResult binding) {
        if (form.tickets().isEmpty()) {
            return desk.refused(who, query, "workshop.themes.problem.none", "");
        }
        return seen(who, query, themes.move(who, task(query), form.tickets(), form.theme()));
    }

    @PostMapping(BoardPages.HOME + "/tema")
    @Access(Access.Rule.ANYONE)
    Object gather(
            @Admit(Part.THEME_TEAM) Attendee who,
            @ModelAttribute BoardQuery query,
            @Valid @ModelAttribute Chosen form,
            BindingResult binding) {
        var problem = Names.problem(form.name());
        if (problem != null) {
            return desk.refused(who, query, problem, form.name());
        }
        return seen(who, query, themes.gather(who, task(query), form.name(), form.tickets()));
    }

    @PostMapping(BoardPages.HOME + "/angring")
    @Access(Access.Rule.ANYONE)
    SeeOther undo(@Admit(Part.THEME_TEAM) Attendee who, @ModelAttribute BoardQuery query) {
        return seen(who, query, themes.undo(who, task(query)));
    }

    @PostMapping(BoardPages.HOME + "/gjentakelse")
    @Access(Access.Rule.ANYONE)
    SeeOther redo(@Admit(Part.THEME_TEAM) Attendee who, @ModelAttribute BoardQuery query) {
        return seen(who, query, themes.redo(who, task(query)));
    }

    static UUID task(BoardQuery query) {
        if (query.oppgave() == null) {
            throw new Failure.NotFound();
        }
        return query.oppgave();
    }

    static SeeOther seen(Attendee who, BoardQuery query, UUID action) {
        return new SeeOther(BoardQuery.home(who.event()) + query.after(action).text());
    }

    /**
     * @param notat tickets of the chosen notes
     * @param tema id of the theme they go into; empty for out of all
     * @param navn of a new theme
     */
    record Chosen(
            @Size(max = 900) @Nullable List<String> notat,
            @Nullable String tema,
            @Nullable String navn) {

        List<Ticket> tickets() {
            return notat == null ? List.of() : notat.stream().map(Ticket::of).toList();
        }

        @Nullable
        UUID theme() {
            return tema == null || tema.isEmpty() ? null : Names.id(tema);
        }

        String name() {
            return navn == null ? "" : navn.strip();
        }
    }
}
