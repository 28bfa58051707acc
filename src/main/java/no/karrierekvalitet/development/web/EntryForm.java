package no.karrierekvalitet.development.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.development.Activity;
import no.karrierekvalitet.development.Entry;
import no.karrierekvalitet.development.Goal;
import no.karrierekvalitet.development.Plan;
import no.karrierekvalitet.ui.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * @param goal id of one of the person's goals, or empty
 * @param activity id of the activity it tells about, or empty
 */
record EntryForm(
        @NotBlank(message = "ui.form.required") @Day @Nullable
        String on,

        @NotBlank(message = "ui.form.required") @Size(max = 4000, message = "ui.form.long") @Nullable
        String did,

        @Size(max = 4000, message = "ui.form.long") @Nullable
        String learned,

        @Size(max = 1000, message = "ui.form.long") @Nullable
        String link,

        @Nullable String goal,
        @Nullable String activity) {

    EntryForm {
        did = Typed.text(did);
        learned = Typed.text(learned);
        link = Typed.line(link);
    }

    static Form blank(LocalDate today, @Nullable UUID goal) {
        return Form.of(Map.of("on", today.toString(), "goal", text(goal)));
    }

    static Form about(Activity activity, LocalDate today) {
        return Form.of(Map.of(
                "on", Objects.requireNonNullElse(activity.doneOn(), today).toString(),
                "did", activity.text().text(),
                "goal", activity.goal().toString(),
                "activity", activity.id().toString()));
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }

    static Form of(Entry entry) {
        var text = entry.text();
        return Form.of(Map.of(
                "on", text.on().toString(),
                "did", text.did(),
                "learned", text.learned(),
                "link", text.link() == null ? "" : text.link(),
                "goal", text(text.goal()),
                "activity", text(text.activity())));
    }

    void check(BindingResult binding, Plan plan) {
        if (link != null && !link.isEmpty() && !binding.hasFieldErrors("link") && !isWebAddress(link)) {
            binding.rejectValue("link", "link", "development.form.link");
        }
        if (goal != null && !goal.isEmpty() && mine(plan).isEmpty()) {
            binding.rejectValue("goal", "goal", "ui.form.unreadable");
        }
    }

    private Optional<Goal> mine(Plan plan) {
        return plan.goals().stream()
                .filter(own -> own.id().toString().equals(goal))
                .findFirst();
    }

    /** The activity it tells about, when that belongs to the goal the person has chosen. */
    private @Nullable UUID activityOf(Plan plan) {
        return mine(plan).stream()
                .flatMap(own -> own.activities().stream())
                .map(Activity::id)
                .filter(id -> id.toString().equals(activity))
                .findFirst()
                .orElse(null);
    }

    private static boolean isWebAddress(String text) {
        try {
            var address = URI.create(text);
            return address.getHost() != null
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    Entry.Text toText(Plan plan) {
        return new Entry.Text(
                mine(plan).map(Goal::id).orElse(null),
                activityOf(plan),
                Objects.requireNonNull(Typed.day(on)),
                Typed.text(did),
                Typed.text(learned),
                Typed.orNull(Typed.line(link)));
    }
}
