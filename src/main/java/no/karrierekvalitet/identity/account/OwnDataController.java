package no.karrierekvalitet.identity.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import no.karrierekvalitet.identity.Accounts;
import no.karrierekvalitet.identity.LastAdmin;
import no.karrierekvalitet.identity.LeftBehind;
import no.karrierekvalitet.identity.Services;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Taking everything out, and deleting it. */
@Controller
public class OwnDataController {

    private final TakeOut takeOut;
    private final Accounts accounts;
    private final Services services;
    private final List<LeftBehind> leftBehind;
    private final Flash flash;

    OwnDataController(TakeOut takeOut, Accounts accounts, Services services, List<LeftBehind> leftBehind, Flash flash) {
        this.takeOut = takeOut;
        this.accounts = accounts;
        this.services = services;
        this.leftBehind = leftBehind;
        this.flash = flash;
    }

    @GetMapping("/konto/data.json")
    @Access(Access.Rule.SIGNED_IN)
    ResponseEntity<byte[]> data(Viewer viewer) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"karrierekvalitet.json\"")
                .cacheControl(CacheControl.noStore())
                .body(takeOut.of(viewer.person().id()));
    }

    @GetMapping("/konto/sletting")
    @Access(Access.Rule.SIGNED_IN)
    Page deletion(Viewer viewer) {
        return page(viewer, false);
    }

    private Page page(Viewer viewer, boolean lastAdmin) {
        var remains = LeftBehind.all(leftBehind, viewer.person().id());
        return Page.of("identity/deletion", new View(services.onlyManagedBy(viewer.person()), remains, lastAdmin))
                .title("identity.deletion.title")
                .under("/konto", "identity.account.title");
    }

    @PostMapping("/konto/sletting")
    @Access(Access.Rule.SIGNED_IN)
    Object delete(Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        try {
            accounts.delete(viewer.person().id());
        } catch (LastAdmin refused) {
            return page(viewer, true).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        request.getSession().invalidate();
        SecurityContextHolder.clearContext();
        flash.say(response, "identity.deletion.done");
        return new SeeOther("/");
    }

    /**
     * @param orphans services that nobody else can manage, by name
     * @param remains what else nobody is left to manage
     * @param lastAdmin whether deletion was refused, because nobody would be left to run the installation
     */
    public record View(List<String> orphans, List<LeftBehind.Remains> remains, boolean lastAdmin) {}
}
