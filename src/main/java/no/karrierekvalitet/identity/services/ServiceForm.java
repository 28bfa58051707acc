package no.karrierekvalitet.identity.services;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import no.karrierekvalitet.identity.OrganisationNumber;
import no.karrierekvalitet.identity.Registers;
import no.karrierekvalitet.identity.Service;
import no.karrierekvalitet.ui.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What is asked about a service.
 *
 * @param organisation name of its owner, optional
 * @param number the owner's organisation number, optional
 * @param validTo first day on which the service no longer exists; only asked of an existing one
 */
record ServiceForm(
        @NotBlank(message = "ui.form.required") @Size(max = 200, message = "ui.form.long") @Nullable
        String name,

        @NotBlank(message = "ui.form.required") @Size(max = 100, message = "ui.form.unreadable") @Nullable
        String sector,

        @NotBlank(message = "ui.form.required") @Size(max = 2, message = "ui.form.unreadable") @Nullable
        String county,

        @Size(max = 200, message = "ui.form.long") @Nullable String organisation,

        @Size(max = 20, message = "identity.service.number.wrong") @Nullable
        String number,

        @Size(max = 10, message = "ui.form.unreadable") @Nullable
        String validTo) {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;

    /** What only the registers can tell. */
    void check(BindingResult binding, Registers registers) {
        if (!binding.hasFieldErrors("sector") && registers.sector(text(sector)).isEmpty()) {
            binding.rejectValue("sector", "unknown", "ui.form.unreadable");
        }
        if (!binding.hasFieldErrors("county") && registers.county(text(county)).isEmpty()) {
            binding.rejectValue("county", "unknown", "ui.form.unreadable");
        }
        if (!binding.hasFieldErrors("number") && hasNumber() && owner().number() == null) {
            binding.rejectValue("number", "wrong", "identity.service.number.wrong");
        }
        if (!text(validTo).isBlank() && lastDay() == null) {
            binding.rejectValue("validTo", "wrong", "ui.form.unreadable");
        }
        if (hasNumber() && text(organisation).isBlank()) {
            binding.rejectValue("organisation", "missing", "identity.service.organisation.missing");
        }
    }

    /** The first day without the service; null when none was given. Kept as text in the form, so that nothing typed is lost. */
    @Nullable
    LocalDate lastDay() {
        try {
            var day = LocalDate.parse(text(validTo).strip());
            return day.getYear() >= EARLIEST && day.getYear() <= LATEST ? day : null;
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }

    private boolean hasNumber() {
        return !text(number).isBlank();
    }

    String knownName() {
        return Objects.requireNonNull(name).strip();
    }

    /** The owner as it was described. */
    Owner owner() {
        return new Owner(
                text(organisation).strip(),
                OrganisationNumber.parse(text(number)).orElse(null));
    }

    /** @param name empty when nothing was said about an owner */
    record Owner(String name, @Nullable OrganisationNumber number) {}

    static Form of(Service service) {
        var values = new LinkedHashMap<String, String>();
        values.put("name", service.name());
        values.put("sector", service.sector().key());
        values.put("county", service.county().code());
        var owner = service.organisation();
        values.put("organisation", owner == null ? "" : owner.name());
        values.put(
                "number",
                owner == null || owner.number() == null ? "" : owner.number().toString());
        values.put("validTo", service.validTo() == null ? "" : service.validTo().toString());
        return Form.of(Map.copyOf(values));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
