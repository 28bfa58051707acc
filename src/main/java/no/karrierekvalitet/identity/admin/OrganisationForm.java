package no.karrierekvalitet.identity.admin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.karrierekvalitet.identity.Organisation;
import no.karrierekvalitet.identity.OrganisationNumber;
import no.karrierekvalitet.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * An owner as it is typed.
 *
 * @param number with or without spaces
 */
record OrganisationForm(
        @NotBlank(message = "ui.form.required")
        @Size(max = 200, message = "ui.form.long")
        @Pattern(regexp = "\\P{Cntrl}*", message = "ui.form.unreadable")
        @Nullable
        String name,

        @NotBlank(message = "ui.form.required") @Nullable String number) {

    String knownName() {
        return Objects.requireNonNull(name).strip();
    }

    Optional<OrganisationNumber> parsed() {
        return OrganisationNumber.parse(number == null ? "" : number);
    }

    static Form of(Organisation organisation) {
        var number = organisation.number();
        return Form.of(Map.of("name", organisation.name(), "number", number == null ? "" : number.toString()));
    }
}
