package no.karrierekvalitet.quality.rounds.choosing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.quality.Typed;
import no.karrierekvalitet.quality.plan.NewAction;
import no.karrierekvalitet.quality.plan.Source;
import no.karrierekvalitet.quality.rounds.Round;
import no.karrierekvalitet.quality.rounds.RoundContent;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** An action as it is filled in. */
record ActionForm(
        @NotBlank(message = "ui.form.required") @Size(max = 300, message = "ui.form.long")
        String title,

        @Size(max = 2000, message = "ui.form.long") @Nullable
        String measure,

        @Nullable String responsible,
        @Nullable String due,
        @Nullable String indicator) {

    ActionForm {
        title = Typed.line(title);
        measure = Typed.text(measure);
    }

    /** @param members ids and names of those who may be responsible */
    void check(BindingResult binding, Map<String, String> members) {
        if (!Typed.isDay(due)) {
            binding.rejectValue("due", "day", "quality.rounds.form.day");
        }
        if (responsible != null && !responsible.isBlank() && !members.containsKey(responsible)) {
            binding.rejectValue("responsible", "stranger", "quality.rounds.actions.responsible.stranger");
        }
    }

    NewAction action(Round round, RoundContent content) {
        return new NewAction(
                round.service(),
                title,
                Typed.text(measure),
                responsible == null || responsible.isBlank() ? null : UUID.fromString(responsible),
                Typed.day(due),
                Source.ROUND,
                round.id(),
                indicator == null
                        ? null
                        : content.item(indicator)
                                .map(RoundContent.Item::element)
                                .orElse(null));
    }
}
