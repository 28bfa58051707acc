package no.karrierekvalitet.workshop.people.web;

import jakarta.validation.constraints.Pattern;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.workshop.people.terms.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * On which terms people take part, as organisers write it.
 *
 * @param capacity empty for no limit
 * @param walkIn whether the code alone is enough to join
 * @param days after the end until people are forgotten
 */
record TermsForm(
        @Nullable String registration,

        @Pattern(regexp = "\\s*\\d{0,5}\\s*", message = "workshop.people.terms.capacity.unfit") @Nullable
        String capacity,

        @Nullable String walkIn,

        @Pattern(regexp = "\\d{1,3}", message = "ui.form.unreadable") @Nullable
        String days) {

    static Form of(Terms terms) {
        var values = new LinkedHashMap<String, String>();
        values.put("registration", String.valueOf(terms.registration()));
        values.put("capacity", terms.capacity() == null ? "" : terms.capacity().toString());
        values.put("walkIn", String.valueOf(terms.walkIn()));
        values.put("days", String.valueOf(terms.days()));
        return Form.of(Map.copyOf(values));
    }

    void check(BindingResult binding) {
        var places = places();
        if (!binding.hasFieldErrors("capacity") && places != null && (places < 1 || places > Terms.MOST_PLACES)) {
            binding.rejectValue("capacity", "capacity", "workshop.people.terms.capacity.unfit");
        }
        if (!binding.hasFieldErrors("days") && (count() < 1 || count() > Terms.LONGEST)) {
            binding.rejectValue("days", "days", "ui.form.unreadable");
        }
    }

    private @Nullable Integer places() {
        var text = Objects.requireNonNullElse(capacity, "").strip();
        return text.matches("\\d{1,5}") ? Integer.valueOf(text) : null;
    }

    private int count() {
        return days != null && days.matches("\\d{1,3}") ? Integer.parseInt(days) : 0;
    }

    Terms terms() {
        return new Terms("true".equals(registration), places(), "true".equals(walkIn), count());
    }
}
