package no.karrierekvalitet.development.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import no.karrierekvalitet.development.Activity;
import no.karrierekvalitet.development.ActivityKind;
import no.karrierekvalitet.development.ActivityStatus;
import no.karrierekvalitet.ui.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** @param status only sent for an activity that is in the plan already */
record ActivityForm(
        @NotBlank(message = "ui.form.required") @Size(max = 500, message = "ui.form.long") @Nullable
        String text,

        @NotNull(message = "ui.form.required")
        @Pattern(regexp = "experience|network|research|observation|course|reading", message = "ui.form.unreadable")
        @Nullable
        String kind,

        @Day @Nullable String from,
        @Day @Nullable String to,
        @Size(max = 200, message = "ui.form.long") @Nullable String withWhom,

        @Pattern(regexp = "planned|doing|done|dropped", message = "ui.form.unreadable") @Nullable
        String status) {

    ActivityForm {
        text = Typed.text(text);
        withWhom = Typed.line(withWhom);
    }

    static Form blank() {
        return Form.of(Map.of("kind", ActivityKind.EXPERIENCE.key()));
    }

    static Form of(Activity activity) {
        var text = activity.text();
        return Form.of(Map.of(
                "text", text.text(),
                "kind", text.kind().key(),
                "from", text.from() == null ? "" : text.from().toString(),
                "to", text.to() == null ? "" : text.to().toString(),
                "withWhom", text.withWhom(),
                "status", activity.status().key()));
    }

    /** The last day needs a first one, and comes after it. */
    void checkPeriod(BindingResult binding) {
        if (binding.hasFieldErrors("from") || binding.hasFieldErrors("to")) {
            return;
        }
        var first = Typed.day(from);
        var last = Typed.day(to);
        if (last != null && first == null) {
            binding.rejectValue("from", "period", "development.form.from");
        } else if (last != null && last.isBefore(first)) {
            binding.rejectValue("to", "period", "development.form.period");
        }
    }

    Activity.Text toText() {
        return new Activity.Text(
                Typed.text(text),
                ActivityKind.of(String.valueOf(kind)),
                Typed.day(from),
                Typed.day(to),
                Typed.line(withWhom));
    }

    ActivityStatus toStatus() {
        return ActivityStatus.of(String.valueOf(status)).orElse(ActivityStatus.PLANNED);
    }
}
