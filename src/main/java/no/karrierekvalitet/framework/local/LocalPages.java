package no.karrierekvalitet.framework.local;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.identity.Service;
import no.karrierekvalitet.identity.ServiceEntry;
import no.karrierekvalitet.identity.Services;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A service's own statements and indicators, beside the national ones. */
@Controller
@Access(Access.Rule.SIGNED_IN)
public class LocalPages {

    static final String PATH = "/tjenester/{service}/tillegg";

    private final LocalAdditions additions;
    private final Services services;
    private final Flash flash;

    LocalPages(LocalAdditions additions, Services services, Flash flash) {
        this.additions = additions;
        this.services = services;
        this.flash = flash;
    }

    @GetMapping(PATH)
    Page show(Viewer viewer, @PathVariable UUID service) {
        return page(viewer, service, Form.empty());
    }

    private Page page(Viewer viewer, UUID service, Form form) {
        var known = services.standing(service, viewer).service();
        var all = additions.of(service, viewer);
        var view = new View(known, additions.places(), all, additions.mayWrite(service, viewer), form);
        return Page.of("framework/local/additions", view)
                .title("framework.local.title")
                .under("/tjenester", "identity.services.title")
                .under("/tjenester/" + service, "framework.title", known.name());
    }

    @PostMapping(PATH + "/nye")
    Object add(
            Viewer viewer,
            @PathVariable UUID service,
            @Valid @ModelAttribute NewAddition form,
            BindingResult binding,
            HttpServletResponse response) {
        if (!additions.mayWrite(service, viewer)) {
            throw new Failure.NotFound();
        }
        var beside = form.beside(additions.places());
        if (beside == null) {
            binding.rejectValue("beside", "unknown", "ui.form.required");
        }
        if (beside == null || binding.hasErrors()) {
            return page(viewer, service, Form.of(binding)).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        additions.add(service, viewer, beside, form.text());
        flash.say(response, "framework.local.added");
        return new SeeOther("/tjenester/" + service + "/tillegg");
    }

    @PostMapping(PATH + "/{addition}/uttak")
    SeeOther remove(
            Viewer viewer, @PathVariable UUID service, @PathVariable UUID addition, HttpServletResponse response) {
        additions.remove(service, viewer, addition);
        flash.say(response, "framework.local.removed");
        return new SeeOther("/tjenester/" + service + "/tillegg");
    }

    @Bean
    static ServiceEntry localAdditions() {
        return new ServiceEntry(80, "/tillegg", "framework.local.service", "framework.local.service.text", _ -> true);
    }

    /** @param beside part and code of the national element, with a slash between */
    public record NewAddition(
            @NotBlank(message = "ui.form.required") String beside,

            @NotBlank(message = "ui.form.required")
            @Size(max = 500, message = "ui.form.long")
            @Pattern(regexp = "[^\\x00\\p{Cs}]*", message = "framework.editing.error.character")
            String nb,

            @Size(max = 500, message = "ui.form.long")
            @Pattern(regexp = "[^\\x00\\p{Cs}]*", message = "framework.editing.error.character")
            @Nullable
            String nn,

            @Size(max = 500, message = "ui.form.long")
            @Pattern(regexp = "[^\\x00\\p{Cs}]*", message = "framework.editing.error.character")
            @Nullable
            String en) {

        @Nullable
        Element beside(List<Element> places) {
            return places.stream()
                    .filter(place -> (place.part() + "/" + place.code()).equals(beside))
                    .findFirst()
                    .orElse(null);
        }

        Localized text() {
            var texts = new LinkedHashMap<String, String>();
            texts.put("nb", nb.strip());
            put(texts, "nn", nn);
            put(texts, "en", en);
            return new Localized(texts);
        }

        private static void put(LinkedHashMap<String, String> texts, String language, @Nullable String text) {
            if (text != null && !text.isBlank()) {
                texts.put(language, text.strip());
            }
        }
    }

    public record View(
            Service service, List<Element> places, List<LocalAddition> additions, boolean mayWrite, Form form) {

        public String path() {
            return "/tjenester/" + service.id() + "/tillegg";
        }

        public List<LocalAddition> beside(Element place) {
            return additions.stream()
                    .filter(addition -> addition.part().equals(place.part())
                            && addition.beside().equals(place.code()))
                    .toList();
        }

        /** What stands beside something that the current edition no longer has. */
        public List<LocalAddition> homeless() {
            return additions.stream()
                    .filter(addition ->
                            places.stream().noneMatch(place -> beside(place).contains(addition)))
                    .toList();
        }
    }
}
