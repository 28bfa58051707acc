package no.karrierekvalitet.workshop.themes.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.karrierekvalitet.fixtures.Owned;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.workshop.themes.Hall;
import no.karrierekvalitet.workshop.themes.Themes;
import no.karrierekvalitet.workshop.themes.Ticket;
import no.karrierekvalitet.workshop.themes.board.Boards;
import no.karrierekvalitet.workshop.themes.board.Objections;
import org.springframework.stereotype.Component;

/** The board is the theme team's, and the theme team's alone. */
@Component
class OwnedBoard implements Owned {

    private final Hall hall;
    private final Themes themes;
    private final Boards boards;
    private final Objections objections;
    private Map<String, String> form = Map.of();

    OwnedBoard(Hall hall, Themes themes, Boards boards, Objections objections) {
        this.hall = hall;
        this.themes = themes;
        this.boards = boards;
        this.objections = objections;
    }

    @Override
    public Set<String> paths() {
        return Set.of(
                BoardPages.HOME,
                BoardPages.HOME + "/flyttinger",
                BoardPages.HOME + "/tema",
                BoardPages.HOME + "/angring",
                BoardPages.HOME + "/gjentakelse",
                BoardPages.HOME + "/innvendinger/{note}",
                ThemeChanges.THEME + "/navn",
                ThemeChanges.THEME + "/sammenslaing",
                ThemeChanges.THEME + "/plass",
                ThemeChanges.THEME + "/opplosning");
    }

    @Override
    public Map<String, ?> make(String path) {
        var day = hall.day(Someone.SELF.id(), 2, List.of("Tid til samtalen", "Rom for samtalen"));
        var team = day.team(Someone.SELF.id());
        var note = day.notes().getFirst();
        themes.gather(team, day.task(), "Tid", List.of(new Ticket(note, 0)));
        themes.gather(team, day.task(), "Rom", List.of());
        if (path.endsWith("/gjentakelse")) {
            themes.undo(team, day.task());
        }
        objections.say(day.at(0), note, "Nei");
        var theme = boards.themes(day.task()).getFirst();
        form = Map.of(
                "oppgave",
                day.task().toString(),
                "notat",
                note + ".1",
                "tema",
                "",
                "navn",
                "Samtalen",
                "versjon",
                String.valueOf(theme.version()),
                "med",
                boards.themes(day.task()).getLast().id().toString(),
                "svar",
                "Takk");
        return Map.of("event", day.event().id(), "theme", theme.id(), "note", note);
    }

    @Override
    public Map<String, String> form(String path) {
        return form;
    }
}
