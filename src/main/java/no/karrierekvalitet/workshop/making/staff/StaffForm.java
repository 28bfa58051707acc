package no.karrierekvalitet.workshop.making.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.making.Typed;
import org.jspecify.annotations.Nullable;

record StaffForm(
        @NotBlank(message = "ui.form.required") @Size(max = 254, message = "ui.form.long") @Nullable
        String email,

        @NotBlank(message = "ui.form.required")
        @Pattern(regexp = "ORGANISER|FACILITATOR|THEME_TEAM|HELPER", message = "ui.form.unreadable")
        @Nullable
        String role) {

    StaffForm {
        email = Typed.line(email);
    }

    Part part() {
        return Part.valueOf(String.valueOf(role));
    }
}
