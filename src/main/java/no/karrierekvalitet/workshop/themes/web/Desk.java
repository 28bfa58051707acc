package no.karrierekvalitet.workshop.themes.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.karrierekvalitet.live.Live;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.themes.Themes;
import no.karrierekvalitet.workshop.themes.board.BoardTheme;
import no.karrierekvalitet.workshop.themes.board.Boards;
import no.karrierekvalitet.workshop.themes.board.Objection;
import no.karrierekvalitet.workshop.themes.board.Objections;
import no.karrierekvalitet.workshop.themes.board.Said;
import no.karrierekvalitet.workshop.themes.board.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Lays a board out as a page. */
@Component
class Desk {

    /** Of an open theme; more than a screen of them is read in the report. */
    private static final int MOST = 200;

    private final Boards boards;
    private final Themes themes;
    private final Objections objections;
    private final Offers offers;
    private final Live live;

    Desk(Boards boards, Themes themes, Objections objections, Offers offers, Live live) {
        this.live = live;
        this.boards = boards;
        this.themes = themes;
        this.objections = objections;
        this.offers = offers;
    }

    Page page(Attendee who, BoardQuery query) {
        return page(who, query, null, "");
    }

    /** The board again, with why nothing was done and what had been typed. */
    Page refused(Attendee who, BoardQuery query, String problem, String typed) {
        return page(who, query, problem, typed).status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Page page(Attendee who, BoardQuery query, @Nullable String problem, String typed) {
        var event = who.event();
        var tasks = boards.tasks(event.id());
        var page = tasks.isEmpty()
                ? Page.of("workshop/themes/none", event)
                : Page.of("workshop/themes/board", view(who, tasks, query, problem, typed));
        return page.wide()
                .title("workshop.themes.title", event.title())
                .under(event.path(), "workshop.themes.crumb", event.title());
    }

    private BoardView view(Attendee who, List<Task> tasks, BoardQuery asked, @Nullable String problem, String typed) {
        var moment = live.now();
        var task = task(who, tasks, asked.oppgave());
        var query = asked.of(task.id());
        var found = boards.themes(task.id());
        return new BoardView(
                who.event(),
                query,
                tasks,
                task,
                boards.prompts(task.id()),
                boards.tables(task.id()),
                boards.loose(task.id(), query.sieve(), query.shown()),
                boards.countLoose(task.id(), query.sieve()),
                found,
                opened(task.id(), query, found),
                objections.of(task.id()).stream()
                        .collect(Collectors.toMap(Objection::note, Function.identity(), (one, _) -> one)),
                query.suggesting() ? offers.of(task.id(), found) : List.of(),
                themes.steps(who, task.id()),
                query.handling() == null
                        ? null
                        : themes.done(task.id(), query.handling()).orElse(null),
                problem,
                typed,
                moment);
    }

    private Task task(Attendee who, List<Task> tasks, @Nullable UUID asked) {
        if (asked != null) {
            return tasks.stream()
                    .filter(task -> task.id().equals(asked))
                    .findFirst()
                    .orElseThrow(Failure.NotFound::new);
        }
        var current = boards.current(who.event().id());
        return tasks.stream()
                .filter(task -> current.isPresent() && task.id().equals(current.get()))
                .findFirst()
                .orElse(tasks.getFirst());
    }

    private Map<UUID, List<Said>> opened(UUID task, BoardQuery query, List<BoardTheme> found) {
        var opened = new LinkedHashMap<UUID, List<Said>>();
        found.stream()
                .map(BoardTheme::id)
                .filter(query.open()::contains)
                .forEach(theme -> opened.put(theme, boards.in(task, theme, MOST)));
        return opened;
    }
}
