package no.karrierekvalitet.workshop.people.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.karrierekvalitet.identity.County;
import no.karrierekvalitet.identity.Registers;
import no.karrierekvalitet.identity.Sector;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.workshop.people.Entry;
import no.karrierekvalitet.workshop.people.Participant;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about a participant. Sectors and counties that are in no register count as not given.
 *
 * @param arrived organisers only: stands in the door
 */
record EntryForm(
        @NotBlank(message = "ui.form.required") @Size(max = 200, message = "ui.form.long") @Nullable
        String name,

        @Size(max = 254, message = "ui.form.long")
        @Pattern(
                regexp = "\\s*|\\s*[^\\s@,;\"<>()]+@[^\\s@,;\"<>()]+\\.[^\\s@,;\"<>()]{2,}\\s*",
                message = "ui.form.email")
        @Nullable
        String email,

        @Size(max = 200, message = "ui.form.long") @Nullable String organisation,
        @Nullable String sector,
        @Nullable String county,
        @Nullable String role,
        @Nullable Boolean report,
        @Nullable Boolean arrived) {

    Entry entry(Registers registers) {
        var address = clean(email);
        return new Entry(
                clean(name),
                address.isEmpty() ? null : address,
                clean(organisation),
                registers.sector(text(sector)).map(Sector::key).orElse(null),
                registers.county(text(county)).map(County::code).orElse(null),
                chosenRole(),
                Boolean.TRUE.equals(report) && !address.isEmpty());
    }

    /** Nobody makes themselves a table leader. */
    EntryForm asParticipant() {
        return new EntryForm(name, email, organisation, sector, county, null, report, null);
    }

    boolean inTheDoor() {
        return Boolean.TRUE.equals(arrived);
    }

    /** A name of nothing but invisible characters is no name. */
    boolean nameless() {
        return clean(name).isEmpty();
    }

    private Participant.Role chosenRole() {
        return Stream.of(Participant.Role.values())
                .filter(one -> one.name().equals(text(role).toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(Participant.Role.PARTICIPANT);
    }

    private static String clean(@Nullable String text) {
        return text(text).replaceAll("\\p{Cntrl}|[\\ud800-\\udfff]", " ").strip();
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    static Form of(Participant one) {
        var values = new LinkedHashMap<String, String>();
        values.put("name", one.name());
        values.put("email", Objects.requireNonNullElse(one.email(), ""));
        values.put("organisation", one.organisation());
        values.put("sector", Objects.requireNonNullElse(one.sector(), ""));
        values.put("county", Objects.requireNonNullElse(one.county(), ""));
        values.put("role", one.role().name());
        values.put("report", String.valueOf(one.wantsReport()));
        return Form.of(Map.copyOf(values));
    }
}
