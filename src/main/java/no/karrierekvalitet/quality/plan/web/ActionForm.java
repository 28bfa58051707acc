package no.karrierekvalitet.quality.plan.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.quality.Typed;
import no.karrierekvalitet.quality.plan.Action;
import no.karrierekvalitet.quality.plan.ActionStatus;
import no.karrierekvalitet.ui.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** @param version only sent for an action that is in the plan already, as are status and effect */
record ActionForm(
        @NotBlank(message = "ui.form.required") @Size(max = 300, message = "ui.form.long") @Nullable
        String title,

        @Size(max = 2000, message = "ui.form.long") @Nullable
        String measure,

        @Nullable String responsible,
        @Nullable String due,

        @Pattern(regexp = "planned|under-way|done|dropped", message = "ui.form.unreadable") @Nullable
        String status,

        @Size(max = 4000, message = "ui.form.long") @Nullable
        String effect,

        @Nullable Integer version) {

    ActionForm {
        title = Typed.line(title);
        measure = Typed.text(measure);
        effect = Typed.text(effect);
    }

    static Form of(Action action) {
        var text = action.text();
        var responsible = action.responsible();
        return Form.of(Map.of(
                "title", text.title(),
                "measure", text.measure(),
                "responsible", responsible == null || !responsible.here() ? "" : String.valueOf(responsible.person()),
                "due", text.due() == null ? "" : text.due().toString(),
                "status", text.status().key(),
                "effect", text.effect(),
                "version", String.valueOf(action.version())));
    }

    /** A day is a day, and who is responsible is a colleague. Nothing more is said of a form that could not be read. */
    void check(BindingResult binding, Map<UUID, String> colleagues) {
        if (binding.getTarget() == null) {
            return;
        }
        if (!Typed.isDay(due)) {
            binding.rejectValue("due", "day", "quality.plan.form.day");
        }
        if (responsible != null
                && !responsible.isBlank()
                && colleagues.keySet().stream().noneMatch(one -> one.toString().equals(responsible))) {
            binding.rejectValue("responsible", "unknown", "quality.plan.form.responsible");
        }
    }

    Action.Text text() {
        return new Action.Text(
                Typed.line(title),
                Typed.text(measure),
                responsible == null || responsible.isBlank() ? null : UUID.fromString(responsible),
                Typed.day(due),
                ActionStatus.of(String.valueOf(status)).orElse(ActionStatus.PLANNED),
                Typed.text(effect));
    }
}
