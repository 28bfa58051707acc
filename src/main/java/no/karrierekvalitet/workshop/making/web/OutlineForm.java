package no.karrierekvalitet.workshop.making.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.karrierekvalitet.identity.Service;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.EventText;
import no.karrierekvalitet.workshop.making.Outline;
import no.karrierekvalitet.workshop.making.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * @param title2 in the second language
 * @param service id of one of the person's services, or empty
 * @param every from one session of a series to the next
 * @param version of the event, when there is one already
 */
record OutlineForm(
        @NotBlank(message = "ui.form.required") @Size(max = 200, message = "ui.form.long") @Nullable
        String title,

        @Size(max = 200, message = "ui.form.long") @Nullable String title2,

        @Size(max = 2000, message = "ui.form.long") @Nullable
        String summary,

        @Size(max = 2000, message = "ui.form.long") @Nullable
        String summary2,

        @NotBlank(message = "ui.form.required") @Nullable String date,
        @Size(max = 200, message = "ui.form.long") @Nullable String place,

        @NotBlank(message = "ui.form.required")
        @Pattern(regexp = "nb|nn|en|uk|ru|fr|ar", message = "ui.form.unreadable")
        @Nullable
        String language,

        @Pattern(regexp = "|nb|nn|en|uk|ru|fr|ar", message = "ui.form.unreadable") @Nullable
        String language2,

        @Nullable String service,

        @Pattern(regexp = "|P1W|P2W|P1M", message = "ui.form.unreadable") @Nullable
        String every,

        @Pattern(regexp = "|[0-9]{1,18}", message = "ui.form.unreadable") @Nullable
        String version) {

    private static final int LAST_YEAR = 2100;

    OutlineForm {
        title = Typed.line(title);
        title2 = Typed.line(title2);
        summary = Typed.text(summary);
        summary2 = Typed.text(summary2);
        place = Typed.line(place);
    }

    static Form blank(String title, Language language, LocalDate day) {
        return Form.of(Map.of("title", title, "language", language.code(), "date", day.toString(), "every", "P1M"));
    }

    static Form of(Event event) {
        var values = new LinkedHashMap<String, String>();
        var languages = event.languages();
        values.put("title", event.title().in(languages.getFirst()));
        values.put("summary", event.summary().in(languages.getFirst()));
        values.put("language", languages.getFirst().code());
        if (languages.size() > 1) {
            values.put("title2", own(event.title(), languages.getLast()));
            values.put("summary2", own(event.summary(), languages.getLast()));
            values.put("language2", languages.getLast().code());
        }
        values.put("date", event.startsOn().toString());
        values.put("place", event.place());
        values.put("service", Objects.toString(event.service(), ""));
        values.put("version", String.valueOf(event.version()));
        return Form.of(values);
    }

    private static String own(Localized text, Language language) {
        return text.texts().getOrDefault(language.code(), "");
    }

    /** @param services those the person may hold it for */
    void check(BindingResult binding, List<Service> services) {
        if (!binding.hasFieldErrors("date") && day() == null) {
            binding.rejectValue("date", "date", "workshop.making.form.date.unreadable");
        }
        if (!serviceId().isEmpty() && serviceOf(services) == null) {
            binding.rejectValue("service", "service", "ui.form.unreadable");
        }
    }

    private String serviceId() {
        return service == null ? "" : service;
    }

    private @Nullable UUID serviceOf(List<Service> services) {
        return services.stream()
                .map(Service::id)
                .filter(id -> id.toString().equals(serviceId()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable LocalDate day() {
        try {
            var day = LocalDate.parse(String.valueOf(date).strip());
            return day.getYear() >= 2000 && day.getYear() <= LAST_YEAR ? day : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    Outline outline(List<Service> services) {
        return new Outline(
                texts(title, title2),
                Objects.requireNonNull(day()),
                String.valueOf(place),
                languages(),
                serviceOf(services));
    }

    Localized summaryText() {
        return texts(summary, summary2);
    }

    private Localized texts(@Nullable String first, @Nullable String second) {
        return EventText.of(languages(), List.of(String.valueOf(first), String.valueOf(second)));
    }

    List<Language> languages() {
        return Languages.of(language, language2);
    }

    Period between() {
        return every == null || every.isEmpty() ? Period.ofMonths(1) : Period.parse(every);
    }

    long seen() {
        return version == null || version.isEmpty() ? 0 : Long.parseLong(version);
    }
}
