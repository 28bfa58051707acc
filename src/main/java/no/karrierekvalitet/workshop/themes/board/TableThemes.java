package no.karrierekvalitet.workshop.themes.board;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A table's own notes of a task and the themes they were put in; shown by {@code workshop/themes/ours.jte} on the table's
 * page.
 *
 * @param path address of the event
 */
public record TableThemes(String path, List<Line> lines) {

    /**
     * @param theme name of the theme
     * @param objected whether the table has said that this is not what it meant
     * @param resolved whether the theme team has dealt with that
     * @param answer the theme team's words; null or empty without
     */
    public record Line(
            UUID note,
            String text,
            @Nullable String language,
            String theme,
            boolean objected,
            boolean resolved,
            @Nullable String answer) {}

    public String objection(Line line) {
        return path + "/bord/innvending/" + line.note();
    }
}
