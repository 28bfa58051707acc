package no.karrierekvalitet.quality.sharing;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.identity.Service;
import no.karrierekvalitet.identity.ServiceEntry;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.quality.Insiders;
import no.karrierekvalitet.quality.rounds.RoundSummary;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Choosing what the owner sees: a preview of exactly that, sharing it, and taking it back. */
@Controller
@Access(Access.Rule.SIGNED_IN)
public class SharingPages {

    private static final String PATH = "/tjenester/{service}/deling";

    private final Sharing sharing;
    private final Flash flash;

    SharingPages(Sharing sharing, Flash flash) {
        this.sharing = sharing;
        this.flash = flash;
    }

    private static String path(UUID service) {
        return "/tjenester/" + service + "/deling";
    }

    @GetMapping(PATH)
    Page show(Viewer viewer, @PathVariable UUID service) {
        var known = sharing.service(service, viewer);
        var view = new View(known, path(service), sharing.closed(service, viewer), sharing.shared(service, viewer));
        return under(Page.of("quality/sharing/rounds", view), known).title("quality.sharing.title");
    }

    @GetMapping(PATH + "/{round}")
    Page preview(Viewer viewer, @PathVariable UUID service, @PathVariable UUID round) {
        return preview(viewer, service, round, false);
    }

    private Page preview(Viewer viewer, UUID service, UUID round, boolean changed) {
        var known = sharing.service(service, viewer);
        var preview = sharing.preview(service, round, viewer);
        var since = sharing.shared(service, viewer).get(round);
        var view = new PreviewView(known, path(service) + "/" + round, preview, since, changed);
        return under(Page.of("quality/sharing/preview", view), known)
                .under(path(service), "quality.sharing.title")
                .title("quality.sharing.preview");
    }

    @PostMapping(PATH + "/{round}")
    Object share(
            Viewer viewer,
            @PathVariable UUID service,
            @PathVariable UUID round,
            @RequestParam(defaultValue = "") String seen,
            HttpServletResponse response) {
        if (!sharing.share(service, round, seen, viewer)) {
            return preview(viewer, service, round, true).status(HttpStatus.CONFLICT);
        }
        flash.say(response, "quality.sharing.shared");
        return new SeeOther(path(service));
    }

    @PostMapping(PATH + "/{round}/tilbaketrekking")
    SeeOther revoke(Viewer viewer, @PathVariable UUID service, @PathVariable UUID round, HttpServletResponse response) {
        sharing.revoke(service, round, viewer);
        flash.say(response, "quality.sharing.revoked");
        return new SeeOther(path(service));
    }

    private static Page under(Page page, Service service) {
        return page.under("/tjenester", "identity.services.title")
                .under("/tjenester/" + service.id(), "identity.named", service.name());
    }

    @Bean
    static ServiceEntry sharingUpward() {
        return new ServiceEntry(60, "/deling", "quality.sharing.title", "quality.sharing.entry", Insiders::keeps);
    }

    public record View(Service service, String path, List<RoundSummary> rounds, Map<UUID, Instant> shared) {}

    /**
     * @param since when it was shared as it was then; null when it is not shared
     * @param changed whether something changed between looking and sharing
     */
    public record PreviewView(
            Service service,
            String path,
            Sharing.Preview preview,
            @Nullable Instant since,
            boolean changed) {}
}
