package no.karrierekvalitet.development.calendar;

import java.net.URI;
import java.util.Objects;
import java.util.function.Function;
import no.karrierekvalitet.development.Activity;
import no.karrierekvalitet.development.ActivityStatus;
import no.karrierekvalitet.development.Goal;
import no.karrierekvalitet.development.GoalInWords;
import no.karrierekvalitet.development.Plan;
import no.karrierekvalitet.documents.Calendar;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Settings;
import no.karrierekvalitet.platform.Texts;
import org.springframework.stereotype.Component;

/** A plan's activities that have a date, as a calendar shows them; those that were dropped are left out. */
@Component
class PlanCalendar {

    private final Texts texts;
    private final Settings settings;

    PlanCalendar(Texts texts, Settings settings) {
        this.texts = texts;
        this.settings = settings;
    }

    Calendar of(Plan plan, Function<Goal, GoalInWords> words, Language language) {
        var entries = plan.goals().stream()
                .flatMap(goal -> goal.activities().stream()
                        .filter(activity ->
                                activity.text().from() != null && activity.status() != ActivityStatus.DROPPED)
                        .map(activity -> entry(activity, words.apply(goal), language)))
                .toList();
        return new Calendar(texts.get(language, "development.title"), entries);
    }

    private Calendar.Entry entry(Activity activity, GoalInWords goal, Language language) {
        var text = activity.text();
        return new Calendar.Entry(
                activity.id() + "@" + settings.publicAddress().getHost(),
                Objects.requireNonNull(text.from()),
                Objects.requireNonNull(activity.lastDay()),
                text.text(),
                description(text, goal.title(language), language),
                activity.changedAt(),
                address("/utvikling/mal/" + activity.goal()));
    }

    private String description(Activity.Text text, String goal, Language language) {
        return text.withWhom().isEmpty()
                ? texts.get(language, "development.calendar.entry", goal)
                : texts.get(language, "development.calendar.entry.with", goal, text.withWhom());
    }

    /** The whole address of a page. */
    URI address(String path) {
        return settings.publicAddress().resolve(path);
    }
}
