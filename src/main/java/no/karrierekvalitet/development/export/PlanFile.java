package no.karrierekvalitet.development.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import no.karrierekvalitet.development.Activity;
import no.karrierekvalitet.development.Goal;
import no.karrierekvalitet.development.GoalInWords;
import no.karrierekvalitet.development.Plan;
import no.karrierekvalitet.platform.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A whole plan as data: goals in the person's order with their activities, and the log, newest first. Codes are those of
 * the product ({@code active}, {@code planned}, {@code experience} …), days are ISO 8601, texts are as the person wrote
 * them, and a statement comes with its words in every language of the edition it was chosen in.
 */
record PlanFile(List<GoalPart> goals, List<EntryPart> log) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GoalPart(
            UUID id,
            @Nullable String title,
            String why,
            @Nullable StatementPart statement,
            String status,
            Instant createdAt,
            @Nullable LocalDate finishedOn,
            List<ActivityPart> activities) {}

    /** @param edition version of the edition, as in {@code 2024.1-working} */
    record StatementPart(String edition, String area, String id, Localized text) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ActivityPart(
            UUID id,
            String text,
            String kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String withWhom,
            String status,
            @Nullable LocalDate doneOn) {}

    /**
     * @param goal id of the goal it belongs to
     * @param activity id of the activity it tells about
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EntryPart(
            UUID id,
            @Nullable UUID goal,
            @Nullable UUID activity,
            LocalDate on,
            String did,
            String learned,
            @Nullable String link) {}

    static PlanFile of(Plan plan, Function<Goal, GoalInWords> words) {
        return new PlanFile(
                plan.goals().stream().map(words).map(PlanFile::goal).toList(),
                plan.entries().stream()
                        .map(entry -> new EntryPart(
                                entry.id(),
                                entry.text().goal(),
                                entry.text().activity(),
                                entry.text().on(),
                                entry.text().did(),
                                entry.text().learned(),
                                entry.text().link()))
                        .toList());
    }

    private static GoalPart goal(GoalInWords words) {
        var goal = words.goal();
        return new GoalPart(
                goal.id(),
                goal.title(),
                goal.why(),
                statement(words),
                goal.status().key(),
                goal.createdAt(),
                goal.finishedOn(),
                goal.activities().stream().map(PlanFile::activity).toList());
    }

    private static @Nullable StatementPart statement(GoalInWords words) {
        var wording = words.wording();
        return wording == null
                ? null
                : new StatementPart(
                        wording.edition().version(),
                        wording.area().id(),
                        wording.statement().id(),
                        wording.statement().statement());
    }

    private static ActivityPart activity(Activity activity) {
        var text = activity.text();
        return new ActivityPart(
                activity.id(),
                text.text(),
                text.kind().key(),
                text.from(),
                text.to(),
                text.withWhom(),
                activity.status().key(),
                activity.doneOn());
    }
}
