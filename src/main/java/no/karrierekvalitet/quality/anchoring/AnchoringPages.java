package no.karrierekvalitet.quality.anchoring;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.identity.Service;
import no.karrierekvalitet.identity.ServiceEntry;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.quality.Insiders;
import no.karrierekvalitet.quality.Typed;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What holds the quality work in place, and who is responsible for what. */
@Controller
@Access(Access.Rule.SIGNED_IN)
public class AnchoringPages {

    static final String PATH = "/tjenester/{service}/forankring";

    private final Anchorings anchorings;
    private final Flash flash;

    AnchoringPages(Anchorings anchorings, Flash flash) {
        this.anchorings = anchorings;
        this.flash = flash;
    }

    static String path(UUID service) {
        return "/tjenester/" + service + "/forankring";
    }

    @GetMapping(PATH)
    Page show(Viewer viewer, @PathVariable UUID service) {
        return page(viewer, service);
    }

    @GetMapping(PATH + "/{code}")
    Page edit(Viewer viewer, @PathVariable UUID service, @PathVariable String code) {
        var anchor = anchor(viewer, service, code);
        return form(viewer, service, anchor, AnchorForm.of(anchor), null);
    }

    @PostMapping(PATH + "/{code}")
    Object keep(
            Viewer viewer,
            @PathVariable UUID service,
            @PathVariable String code,
            @Valid @ModelAttribute AnchorForm form,
            BindingResult binding,
            HttpServletResponse response) {
        var anchor = anchor(viewer, service, code);
        if (binding.hasErrors()) {
            return form(viewer, service, anchor, Form.of(binding), null).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var kept = anchorings.keep(
                service, code, form.seen(), form.toState(), Typed.line(form.who()), Typed.text(form.note()), viewer);
        if (!kept) {
            var values = new LinkedHashMap<>(Form.of(binding).values());
            values.put("version", String.valueOf(anchor.version()));
            return form(viewer, service, anchor, Form.of(values), anchor).status(HttpStatus.CONFLICT);
        }
        flash.say(response, "quality.plan.saved");
        return new SeeOther(path(service) + "#" + code);
    }

    /** For those who write here; not found for others. */
    private Anchor anchor(Viewer viewer, UUID service, String code) {
        if (!anchorings.mayWrite(anchorings.standing(service, viewer))) {
            throw new Failure.NotFound();
        }
        return anchorings.of(service, viewer).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(Failure.NotFound::new);
    }

    private Page page(Viewer viewer, UUID service) {
        var standing = anchorings.standing(service, viewer);
        var view = new View(standing.service(), anchorings.of(service, viewer), anchorings.mayWrite(standing));
        return under(Page.of("quality/anchoring/checklist", view), standing.service())
                .title("quality.anchoring.of", standing.service().name());
    }

    private Page form(Viewer viewer, UUID service, Anchor anchor, Form form, @Nullable Anchor theirs) {
        var known = anchorings.standing(service, viewer).service();
        return under(Page.of("quality/anchoring/anchor", new FormView(known, anchor, form, theirs)), known)
                .under(path(service), "quality.anchoring.title")
                .title("quality.anchoring.edit");
    }

    private static Page under(Page page, Service service) {
        return page.under("/tjenester", "identity.services.title")
                .under("/tjenester/" + service.id(), "identity.named", service.name());
    }

    @Bean
    static ServiceEntry anchoring() {
        return new ServiceEntry(
                50, "/forankring", "quality.anchoring.title", "quality.anchoring.entry", Insiders::inside);
    }

    public record View(Service service, List<Anchor> anchors, boolean mayWrite) {

        public String path() {
            return AnchoringPages.path(service.id());
        }

        public List<Anchor> checklist() {
            return anchors.stream().filter(anchor -> !anchor.call()).toList();
        }

        public List<Anchor> calls() {
            return anchors.stream().filter(Anchor::call).toList();
        }

        public long inPlace() {
            return checklist().stream()
                    .filter(anchor -> anchor.state() == Anchor.State.IN_PLACE)
                    .count();
        }
    }

    /** @param theirs what somebody else wrote in the meantime */
    public record FormView(
            Service service,
            Anchor anchor,
            Form form,
            @Nullable Anchor theirs) {

        public String back() {
            return AnchoringPages.path(service.id());
        }

        public Map<String, String> states(Ui ui) {
            var options = new LinkedHashMap<String, String>();
            for (var state : Anchor.State.values()) {
                options.put(state.key(), ui.t("quality.anchoring.state." + state.key()));
            }
            return options;
        }
    }
}
