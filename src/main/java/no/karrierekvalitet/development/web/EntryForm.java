package no.karrierekvalitet.development.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.karrierekvalitet.development.Entry;
import no.karrierekvalitet.development.Plan;
import no.karrierekvalitet.ui.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** @param goal id of one of the person's goals, or empty */
record EntryForm(
        @NotBlank(message = "ui.form.required") @Day @Nullable
        String on,

        @NotBlank(message = "ui.form.required") @Size(max = 4000, message = "ui.form.long") @Nullable
        String did,

        @Size(max = 4000, message = "ui.form.long") @Nullable
        String learned,

        @Size(max = 1000, message = "ui.form.long") @Nullable
        String link,

        @Nullable String goal) {

    EntryForm {
        did = Typed.text(did);
        learned = Typed.text(learned);
        link = Typed.line(link);
    }

    static Form blank(LocalDate today, String did, @Nullable UUID goal) {
        return Form.of(Map.of("on", today.toString(), "did", did, "goal", goal == null ? "" : goal.toString()));
    }

    static Form of(Entry entry) {
        var text = entry.text();
        return Form.of(Map.of(
                "on", text.on().toString(),
                "did", text.did(),
                "learned", text.learned(),
                "link", text.link() == null ? "" : text.link(),
                "goal", text.goal() == null ? "" : text.goal().toString()));
    }

    void check(BindingResult binding, Plan plan) {
        if (link != null && !link.isEmpty() && !binding.hasFieldErrors("link") && !isWebAddress(link)) {
            binding.rejectValue("link", "link", "development.form.link");
        }
        if (goal != null && !goal.isEmpty() && plan.goals().stream().noneMatch(mine -> isThis(mine.id()))) {
            binding.rejectValue("goal", "goal", "ui.form.unreadable");
        }
    }

    private boolean isThis(UUID id) {
        return id.toString().equals(goal);
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
                goal == null || goal.isEmpty() ? null : UUID.fromString(goal),
                Objects.requireNonNull(Typed.day(on)),
                Typed.text(did),
                Typed.text(learned),
                Typed.orNull(Typed.line(link)));
    }
}
