package no.karrierekvalitet.workshop.making.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.karrierekvalitet.workshop.making.Typed;
import org.jspecify.annotations.Nullable;

/**
 * @param event id of the event
 * @param email of the one who takes it over
 */
record OwnerlessForm(
        @NotBlank(message = "ui.form.required") @Size(max = 36, message = "ui.form.long") @Nullable
        String event,

        @NotBlank(message = "ui.form.required") @Size(max = 254, message = "ui.form.long") @Nullable
        String email) {

    OwnerlessForm {
        email = Typed.line(email);
    }
}
