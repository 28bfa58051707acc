package no.karrierekvalitet.development.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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
        if (!isEmptyOrOne(goal, plan.goals().stream().map(Goal::id))) {
            binding.rejectValue("goal", "goal", "ui.form.unreadable");
        }
        if (!isEmptyOrOne(
                activity,
                plan.goals().stream()
                        .flatMap(mine -> mine.activities().stream())
                        .map(Activity::id))) {
            binding.rejectValue("activity", "activity", "ui.form.unreadable");
        }
    }

    private static boolean isEmptyOrOne(@Nullable String id, Stream<UUID> mine) {
        return id == null || id.isEmpty() || mine.anyMatch(own -> own.toString().equals(id));
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text == null || text.isEmpty() ? null : UUID.fromString(text);
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

    Entry.Text toText() {
        return new Entry.Text(
                id(goal),
                id(activity),
                Objects.requireNonNull(Typed.day(on)),
                Typed.text(did),
                Typed.text(learned),
                Typed.orNull(Typed.line(link)));
    }
}
