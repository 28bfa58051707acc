package no.karrierekvalitet.development.export;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierekvalitet.development.Activity;
import no.karrierekvalitet.development.Entry;
import no.karrierekvalitet.development.Goal;
import no.karrierekvalitet.development.GoalInWords;
import no.karrierekvalitet.development.Plan;
import no.karrierekvalitet.documents.Sheet;
import no.karrierekvalitet.ui.Ui;

/** A plan as one table: a line for each goal, each activity under it, and each entry in the log. */
final class PlanSheet {

    private static final List<String> COLUMNS =
            List.of("goal", "what", "text", "kind", "from", "to", "with", "status", "done", "learned", "link");

    private final Ui ui;

    private PlanSheet(Ui ui) {
        this.ui = ui;
    }

    static Sheet of(Plan plan, Function<Goal, GoalInWords> words, Ui ui) {
        var sheet = new PlanSheet(ui);
        var goals = plan.goals().stream().map(words).toList();
        var titles =
                goals.stream().collect(Collectors.toMap(goal -> goal.goal().id(), goal -> goal.title(ui.language())));
        var rows = Stream.concat(
                goals.stream().flatMap(sheet::goal), plan.entries().stream().map(entry -> sheet.entry(entry, titles)));
        return new Sheet(
                COLUMNS.stream()
                        .map(column -> ui.t("development.sheet." + column))
                        .toList(),
                rows.toList());
    }

    private Stream<Sheet.Row> goal(GoalInWords words) {
        var goal = words.goal();
        var title = words.title(ui.language());
        var own = new Sheet.Row(
                title,
                ui.t("development.sheet.row.goal"),
                goal.why(),
                null,
                null,
                null,
                null,
                ui.t("development.goal.status." + goal.status().key()),
                goal.finishedOn(),
                null,
                null);
        return Stream.concat(Stream.of(own), goal.activities().stream().map(activity -> activity(title, activity)));
    }

    private Sheet.Row activity(String goal, Activity activity) {
        var text = activity.text();
        return new Sheet.Row(
                goal,
                ui.t("development.sheet.row.activity"),
                text.text(),
                ui.t("development.kind." + text.kind().key()),
                text.from(),
                text.to(),
                text.withWhom(),
                ui.t("development.activity.status." + activity.status().key()),
                activity.doneOn(),
                null,
                null);
    }

    private Sheet.Row entry(Entry entry, Map<UUID, String> titles) {
        var text = entry.text();
        return new Sheet.Row(
                text.goal() == null ? null : Objects.requireNonNull(titles.get(text.goal())),
                ui.t("development.sheet.row.entry"),
                text.did(),
                null,
                text.on(),
                null,
                null,
                null,
                null,
                text.learned(),
                text.link());
    }
}
