package no.karrierekvalitet.workshop.themes.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.workshop.Room;
import no.karrierekvalitet.workshop.plenary.CanvasView;
import no.karrierekvalitet.workshop.programme.Item;
import no.karrierekvalitet.workshop.room.Now;
import no.karrierekvalitet.workshop.room.Stop;
import no.karrierekvalitet.workshop.themes.Themes;
import no.karrierekvalitet.workshop.themes.board.GrowingTheme;
import org.springframework.stereotype.Component;

/** Themes on the big screen, heaviest first: of the task the facilitator chose, or the latest that has any. */
@Component
public class ThemesCanvas implements CanvasView {

    /** So many can be read from the back of a hall. */
    private static final int MOST = 7;

    private final Themes themes;

    ThemesCanvas(Themes themes) {
        this.themes = themes;
    }

    /** @param more themes that there is no room for */
    public record Growing(Now now, Localized task, List<Bar> bars, int more) {}

    /** @param percent of the heaviest theme's notes */
    public record Bar(GrowingTheme theme, int percent) {}

    @Override
    public Room.Canvas canvas() {
        return Room.Canvas.THEMES;
    }

    @Override
    public Optional<Shown> show(Now now) {
        return tasks(now)
                .flatMap(task -> growing(now, task).stream())
                .findFirst()
                .map(growing -> new Shown("workshop/themes/canvas", growing));
    }

    /** The chosen one alone; else where the room is, and before that what it has done, latest first. */
    private static Stream<Item> tasks(Now now) {
        var stops = now.course().stops();
        var chosen = now.room().canvasId();
        if (chosen != null) {
            return now.course().first(chosen).map(Stop::item).stream();
        }
        int here = now.stop() == null ? stops.size() : stops.indexOf(now.stop()) + 1;
        return stops.subList(0, here).reversed().stream().map(Stop::item).distinct();
    }

    private Optional<Growing> growing(Now now, Item task) {
        var all = themes.growing(now.event(), task.id()).stream()
                .filter(theme -> theme.weight().notes() > 0)
                .sorted(Comparator.comparingInt(
                                (GrowingTheme theme) -> theme.weight().notes())
                        .reversed())
                .toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Growing(now, task.title(), bars(all), Math.max(0, all.size() - MOST)));
    }

    private static List<Bar> bars(List<GrowingTheme> all) {
        int most = all.getFirst().weight().notes();
        return all.stream()
                .limit(MOST)
                .map(theme -> new Bar(theme, Math.round(100f * theme.weight().notes() / most)))
                .toList();
    }
}
