package no.karrierekvalitet.framework.local;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.identity.AdminEntry;
import no.karrierekvalitet.identity.County;
import no.karrierekvalitet.identity.Registers;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What counties add for all their services; entered by an administrator. */
@Controller
@Access(Access.Rule.ADMIN)
public class CountyPages {

    static final String PATH = "/admin/tillegg";

    private final LocalAdditions additions;
    private final Registers registers;
    private final Flash flash;
    private final Clock clock;

    CountyPages(LocalAdditions additions, Registers registers, Flash flash, Clock clock) {
        this.additions = additions;
        this.registers = registers;
        this.flash = flash;
        this.clock = clock;
    }

    private Map<String, String> counties() {
        return registers.counties(LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(County::code, County::name, (one, _) -> one, LinkedHashMap::new));
    }

    @GetMapping(PATH)
    Page show(Viewer viewer) {
        return page(viewer, Form.empty());
    }

    private Page page(Viewer viewer, Form form) {
        var view = new View(additions.places(), additions.ofCounties(viewer), counties(), form);
        return Page.of("framework/local/counties", view)
                .title("framework.local.counties")
                .under("/admin", "identity.admin.title");
    }

    @PostMapping(PATH)
    Object add(
            Viewer viewer,
            @RequestParam(defaultValue = "") String county,
            @Valid @ModelAttribute LocalPages.NewAddition form,
            BindingResult binding,
            HttpServletResponse response) {
        var beside = form.beside(additions.places());
        var known = counties().containsKey(county);
        if (!known || beside == null || binding.hasErrors()) {
            return page(viewer, shown(county, known, beside != null, Form.of(binding)))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        additions.addForCounty(county, viewer, beside, form.text());
        flash.say(response, "framework.local.added");
        return new SeeOther(PATH);
    }

    private static Form shown(String county, boolean countyKnown, boolean placeKnown, Form form) {
        var values = new LinkedHashMap<>(form.values());
        values.put("county", county);
        var shown = new Form(values, form.errors());
        shown = countyKnown ? shown : shown.withError("county", "framework.local.county.malformed");
        return placeKnown ? shown : shown.withError("beside", "ui.form.required");
    }

    @PostMapping(PATH + "/{addition}/uttak")
    SeeOther remove(Viewer viewer, @PathVariable UUID addition, HttpServletResponse response) {
        additions.removeOfCounty(viewer, addition);
        flash.say(response, "framework.local.removed");
        return new SeeOther(PATH);
    }

    @Bean
    static AdminEntry countyAdditions() {
        return new AdminEntry(50, PATH, "framework.local.counties", "framework.local.admin.text");
    }

    public record View(List<Element> places, List<LocalAddition> additions, Map<String, String> counties, Form form) {}
}
