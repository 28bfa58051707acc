package no.karrierekvalitet.identity.admin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.UUID;
import no.karrierekvalitet.identity.Registers;
import no.karrierekvalitet.identity.Service;
import no.karrierekvalitet.ui.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.BindingResult;

/**
 * What is said about a service.
 *
 * @param organisation its owner, when known
 * @param validFrom first day
 * @param validTo first day on which it no longer exists
 */
record ServiceCorrection(
        @NotBlank(message = "ui.form.required")
        @Size(max = 200, message = "ui.form.long")
        @Pattern(regexp = "\\P{Cntrl}*", message = "ui.form.unreadable")
        @Nullable
        String name,

        @NotBlank(message = "ui.form.required") @Nullable String sector,
        @NotBlank(message = "ui.form.required") @Nullable String county,
        @Nullable UUID organisation,

        @NotNull(message = "ui.form.required") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate validFrom,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate validTo) {

    /** Years in which a Norwegian service may begin or end. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2199;

    /** What only the registers and the whole of it can tell. */
    void check(BindingResult binding, Registers registers, OrganisationBookStore organisations) {
        reject(binding, "sector", registers.sector(text(sector)).isEmpty());
        reject(binding, "county", registers.county(text(county)).isEmpty());
        reject(binding, "validFrom", isUnlikely(validFrom));
        reject(binding, "validTo", isUnlikely(validTo));
        reject(
                binding,
                "organisation",
                organisation != null && organisations.find(organisation).isEmpty());
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            binding.rejectValue("validTo", "order", "identity.admin.service.order");
        }
    }

    private static void reject(BindingResult binding, String field, boolean wrong) {
        if (wrong && !binding.hasFieldErrors(field)) {
            binding.rejectValue(field, "unknown", "ui.form.unreadable");
        }
    }

    private static boolean isUnlikely(@Nullable LocalDate day) {
        return day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    String knownName() {
        return Objects.requireNonNull(name).strip();
    }

    static Form of(Service service) {
        var values = new LinkedHashMap<String, String>();
        values.put("name", service.name());
        values.put("sector", service.sector().key());
        values.put("county", service.county().code());
        values.put("validFrom", service.validFrom().toString());
        if (service.organisation() != null) {
            values.put("organisation", service.organisation().id().toString());
        }
        if (service.validTo() != null) {
            values.put("validTo", service.validTo().toString());
        }
        return Form.of(values);
    }
}
