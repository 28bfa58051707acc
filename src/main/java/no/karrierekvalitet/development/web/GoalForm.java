package no.karrierekvalitet.development.web;

import jakarta.validation.constraints.Size;
import java.util.Map;
import no.karrierekvalitet.development.Goal;
import no.karrierekvalitet.ui.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

record GoalForm(
        @Size(max = 200, message = "ui.form.long") @Nullable String title,

        @Size(max = 2000, message = "ui.form.long") @Nullable
        String why) {

    GoalForm {
        title = Typed.line(title);
        why = Typed.text(why);
    }

    static Form of(Goal goal) {
        return Form.of(Map.of("title", goal.title() == null ? "" : goal.title(), "why", goal.why()));
    }

    /** A goal without a statement needs words of its own. */
    void requireTitle(BindingResult binding) {
        if (titleOrNull() == null) {
            binding.rejectValue("title", "required", "ui.form.required");
        }
    }

    /** The person's own title, once {@link #requireTitle} has found one. */
    String own() {
        return Typed.line(title);
    }

    @Nullable
    String titleOrNull() {
        return Typed.orNull(own());
    }

    String reason() {
        return Typed.text(why);
    }
}
