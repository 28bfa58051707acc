package no.karrierekvalitet.workshop.themes.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.live.Moment;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.themes.Themes;
import no.karrierekvalitet.workshop.themes.board.BoardTheme;
import no.karrierekvalitet.workshop.themes.board.Objection;
import no.karrierekvalitet.workshop.themes.board.Prompt;
import no.karrierekvalitet.workshop.themes.board.Said;
import no.karrierekvalitet.workshop.themes.board.Task;
import no.karrierekvalitet.workshop.themes.likeness.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * A board as somebody looks at it.
 *
 * @param loose the newest notes in no theme, of {@code found} that pass the sieve
 * @param opened what lies in the themes that are open
 * @param done what the action in the address did
 * @param problem text key of why nothing was done, and what had been typed
 */
public record BoardView(
        Event event,
        BoardQuery query,
        List<Task> tasks,
        Task task,
        List<Prompt> prompts,
        List<Integer> tables,
        List<Said> loose,
        int found,
        List<BoardTheme> themes,
        Map<UUID, List<Said>> opened,
        Map<UUID, Objection> objections,
        List<Offer> offers,
        Themes.Steps steps,
        Themes.@Nullable Done done,
        @Nullable String problem,
        String typed,
        Moment moment) {

    /** Notes that could go together. @param into the theme they are like; null when they make a new one */
    public record Offer(@Nullable BoardTheme into, Suggestion suggestion, List<Said> notes) {}

    public String home() {
        return BoardQuery.home(event);
    }

    public String here() {
        return home() + query.after(null).text();
    }

    /** Here, with what was done last. */
    public String now() {
        return home() + query.text();
    }

    /** Where a form goes so that its answer leads back here. */
    public String to(String path) {
        return home() + "/" + path + query.after(null).text();
    }

    public String to(BoardTheme theme, String path) {
        return to("tema/" + theme.id() + "/" + path);
    }

    public String at(Task other) {
        return home() + "?oppgave=" + other.id();
    }

    public String turned(BoardTheme theme) {
        return home() + query.turned(theme.id()).text() + "#t-" + theme.id();
    }

    public String more() {
        return home() + query.more().text();
    }

    public String suggesting(boolean wanted) {
        return home() + query.suggesting(wanted).text();
    }

    public String unsieved() {
        return home() + query.unsieved().text();
    }

    public boolean isOpen(BoardTheme theme) {
        return opened.containsKey(theme.id());
    }

    public List<Said> in(BoardTheme theme) {
        return opened.getOrDefault(theme.id(), List.of());
    }

    /** The theme before which this one goes when it goes up; null when it is first. */
    public @Nullable UUID above(int index) {
        return index == 0 ? null : themes.get(index - 1).id();
    }

    /** What goes behind this one when it goes down; null for the end of the list. */
    public @Nullable UUID below(int index) {
        return index + 2 < themes.size() ? themes.get(index + 2).id() : null;
    }

    public @Nullable Objection objection(Said note) {
        return objections.get(note.id());
    }

    public int gathered() {
        return themes.stream().mapToInt(theme -> theme.weight().notes()).sum();
    }

    public String topic() {
        return "samling/" + event.id() + "/tavle";
    }
}
