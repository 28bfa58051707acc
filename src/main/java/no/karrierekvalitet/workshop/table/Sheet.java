package no.karrierekvalitet.workshop.table;

import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.workshop.programme.Item;
import no.karrierekvalitet.workshop.programme.Output;
import no.karrierekvalitet.workshop.programme.Prompt;
import no.karrierekvalitet.workshop.programme.StepMode;
import no.karrierekvalitet.workshop.room.Now;
import no.karrierekvalitet.workshop.room.Signals;
import no.karrierekvalitet.workshop.themes.board.TableThemes;
import org.jspecify.annotations.Nullable;

/**
 * What lies on a table, as one of its devices sees it.
 *
 * @param number on the table's sign
 * @param task what the tables are working on; null while they are not
 * @param parts of the task: one for each prompt, one alone where it asks a single thing
 * @param earlier what the table said in other tasks
 * @param quietOfOthers notes that others at the table have written for themselves so far
 * @param dotsLeft this device's
 * @param ready whether the table has said that it is done
 * @param themes where its notes lie on the theme board
 * @param help whether the table has called, and somebody comes
 */
public record Sheet(
        Now now,
        UUID table,
        int number,
        UUID device,
        @Nullable Item task,
        List<Section> parts,
        List<Earlier> earlier,
        int quietOfOthers,
        int dotsLeft,
        Summary summary,
        boolean ready,
        TableThemes themes,
        Help help) {

    public enum Help {
        NONE,
        CALLED,
        COMING
    }

    public Sheet {
        parts = List.copyOf(parts);
        earlier = List.copyOf(earlier);
    }

    /** @param prompt null where the task itself is what is answered */
    public record Section(@Nullable Prompt prompt, List<Note> notes) {
        public Section {
            notes = List.copyOf(notes);
        }

        /** Part of the ids of what is in it. */
        public String key() {
            return prompt == null ? "alt" : prompt.id().toString();
        }

        /** The note this one comes after when it moves up: the one two places before; empty for first. */
        public String twoBefore(Note note) {
            int at = notes.indexOf(note);
            return at < 2 ? "" : notes.get(at - 2).id().toString();
        }

        public @Nullable Note following(Note note) {
            int at = notes.indexOf(note);
            return at + 1 < notes.size() ? notes.get(at + 1) : null;
        }

        public boolean isFirst(Note note) {
            return notes.getFirst().equals(note);
        }
    }

    public record Earlier(Item item, List<Note> notes) {
        public Earlier {
            notes = List.copyOf(notes);
        }
    }

    public String path() {
        return now.event().path() + "/bord";
    }

    /** Everything that changes this page. */
    public String topics() {
        return now.topic() + " " + Signals.table(now.event().id(), table);
    }

    /** Each writes for themselves, and the table sees it when the round is over. */
    public boolean quiet() {
        var stop = now.stop();
        return task != null
                && stop != null
                && stop.step() != null
                && stop.step().mode() == StepMode.INDIVIDUAL;
    }

    public boolean dots() {
        return task != null && task.output() == Output.PRIORITISED_LIST;
    }

    public boolean promises() {
        return task != null && task.output() == Output.COMMITMENTS;
    }

    /** What others have said or agreed can be summed up; promises are each person's own. */
    public boolean sumsUp() {
        return task != null && !quiet() && !promises() && task.output() != Output.SELF_EVALUATION;
    }

    public boolean writes() {
        return task != null && task.output() != Output.SELF_EVALUATION;
    }
}
