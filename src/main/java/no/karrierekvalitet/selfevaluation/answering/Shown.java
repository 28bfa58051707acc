package no.karrierekvalitet.selfevaluation.answering;

import java.util.HashMap;
import java.util.Map;
import no.karrierekvalitet.framework.CompetenceStandards.CompetenceArea;
import no.karrierekvalitet.framework.Step;
import no.karrierekvalitet.selfevaluation.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * What a page showed when it was drawn, carried in the form. Without it a form left open on one device would bring back
 * old answers over newer ones from another: only what differs from what was shown was given now.
 */
record Shown(Map<String, String> places) {

    static final String FIELD = "vist";

    static Shown of(CompetenceArea area, @Nullable Sheet sheet) {
        var places = new HashMap<String, String>();
        for (var statement : area.subCompetences()) {
            var step = sheet == null ? null : sheet.evaluation().step(statement.id());
            var note = sheet == null ? null : sheet.notes().get(statement.id());
            places.put(statement.id(), place(step, note == null ? "" : note));
        }
        return new Shown(places);
    }

    private static String place(@Nullable Step step, String note) {
        return mark(step) + mark(note);
    }

    private static String mark(@Nullable Step step) {
        return step == null ? "-" : Integer.toString(step.code());
    }

    private static String mark(String note) {
        return note.isEmpty() ? "" : Integer.toHexString(note.hashCode());
    }

    /** As in the form's hidden field: one part per statement, in the area's order. */
    String written(CompetenceArea area) {
        return String.join(
                ".",
                area.subCompetences().stream()
                        .map(statement -> places.getOrDefault(statement.id(), "-"))
                        .toList());
    }

    static Shown read(CompetenceArea area, @Nullable String written) {
        var parts = written == null ? new String[0] : written.split("\\.");
        var places = new HashMap<String, String>();
        for (int i = 0; i < Math.min(parts.length, area.subCompetences().size()); i++) {
            places.put(area.subCompetences().get(i).id(), parts[i].isEmpty() ? "-" : parts[i]);
        }
        return new Shown(places);
    }

    boolean had(String statement, Step step) {
        return places.getOrDefault(statement, "-").startsWith(mark(step));
    }

    boolean had(String statement, String note) {
        return places.getOrDefault(statement, "-").substring(1).equals(mark(note));
    }
}
