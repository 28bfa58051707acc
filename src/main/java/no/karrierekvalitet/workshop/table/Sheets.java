package no.karrierekvalitet.workshop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.programme.Item;
import no.karrierekvalitet.workshop.programme.Prompt;
import no.karrierekvalitet.workshop.room.Now;
import no.karrierekvalitet.workshop.themes.board.Objections;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what a device at a table sees. */
@Component
public class Sheets {

    private final Now.Maker moments;
    private final NoteStore notes;
    private final SummaryStore summaries;
    private final Objections objections;

    Sheets(Now.Maker moments, NoteStore notes, SummaryStore summaries, Objections objections) {
        this.moments = moments;
        this.notes = notes;
        this.summaries = summaries;
        this.objections = objections;
    }

    @Transactional(readOnly = true)
    public Sheet of(Attendee who, Language reader) {
        var now = moments.of(who.event(), reader);
        var task = task(now);
        var stand = summaries.standing(who, task == null ? null : task.id()).orElseThrow(Failure.NotFound::new);
        var all = notes.of(who);
        var device = who.joined().id();
        var earlier = earlier(now, all, task == null ? null : task.id());
        var themes = objections.seenBy(who, latestFirst(task, earlier));
        if (task == null) {
            return new Sheet(
                    now,
                    who.table(),
                    stand.number(),
                    device,
                    null,
                    List.of(),
                    earlier,
                    0,
                    0,
                    Summary.NONE,
                    false,
                    themes,
                    stand.help());
        }
        return new Sheet(
                now,
                who.table(),
                stand.number(),
                device,
                task,
                sections(task, of(all, task)),
                earlier,
                stand.quietOfOthers(),
                NoteWork.DOTS - stand.dots(),
                summaries.of(who.table(), task.id(), device),
                stand.ready(),
                themes,
                stand.help());
    }

    private static @Nullable Item task(Now now) {
        var stop = now.stop();
        return now.underWay() && stop != null && stop.item().kind().atTables() ? stop.item() : null;
    }

    private static List<UUID> latestFirst(@Nullable Item task, List<Sheet.Earlier> earlier) {
        var before = earlier.reversed().stream().map(one -> one.item().id());
        return Stream.concat(Stream.ofNullable(task).map(Item::id), before).toList();
    }

    private static List<Note> of(List<Note> all, Item item) {
        return all.stream().filter(note -> note.item().equals(item.id())).toList();
    }

    /** What answers a prompt that is there no more stands with the first. */
    private static List<Sheet.Section> sections(Item task, List<Note> notes) {
        var prompts = task.prompts();
        if (prompts.isEmpty()) {
            return List.of(new Sheet.Section(null, notes));
        }
        var sections = new ArrayList<Sheet.Section>();
        var known = prompts.stream().map(Prompt::id).toList();
        for (var prompt : prompts) {
            sections.add(new Sheet.Section(
                    prompt,
                    notes.stream()
                            .filter(note -> prompt.id()
                                    .equals(known.contains(note.prompt()) ? note.prompt() : known.getFirst()))
                            .toList()));
        }
        return sections;
    }

    private static List<Sheet.Earlier> earlier(Now now, List<Note> all, @Nullable UUID current) {
        return now.course().stops().stream()
                .map(stop -> stop.item())
                .distinct()
                .filter(item -> !Objects.equals(item.id(), current))
                .flatMap(item -> {
                    var said = of(all, item);
                    return said.isEmpty() ? Stream.empty() : Stream.of(new Sheet.Earlier(item, said));
                })
                .toList();
    }
}
