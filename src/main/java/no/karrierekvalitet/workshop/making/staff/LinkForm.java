package no.karrierekvalitet.workshop.making.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.making.Typed;
import org.jspecify.annotations.Nullable;

record LinkForm(
        @NotBlank(message = "ui.form.required")
        @Pattern(regexp = "PROJECTOR|THEME_TEAM|HELPER", message = "ui.form.unreadable")
        @Nullable
        String kind,

        @Size(max = 100, message = "ui.form.long") @Nullable String label) {

    LinkForm {
        label = Typed.line(label);
    }

    Part part() {
        return Part.valueOf(String.valueOf(kind));
    }
}
