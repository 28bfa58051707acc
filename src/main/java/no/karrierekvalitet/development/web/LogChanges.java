package no.karrierekvalitet.development.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import no.karrierekvalitet.development.Log;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What one tap does to a line in the log: deleting it, and having it back. */
@Controller
class LogChanges {

    private static final String ENTRY = LogPages.LOG + "{id}";

    private final Log log;
    private final Flash flash;

    LogChanges(Log log, Flash flash) {
        this.log = log;
        this.flash = flash;
    }

    @PostMapping(ENTRY + "/sletting")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther delete(Viewer viewer, @PathVariable UUID id, HttpServletResponse response) {
        log.delete(viewer.person(), id);
        flash.sayWithUndo(response, LogPages.LOG + id + "/gjenoppretting", "development.entry.deleted");
        return new SeeOther(PlanPages.HOME + "/historie");
    }

    @PostMapping(ENTRY + "/gjenoppretting")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther restore(Viewer viewer, @PathVariable UUID id) {
        log.restore(viewer.person(), id);
        return at(id);
    }

    static SeeOther at(UUID entry) {
        return new SeeOther(PlanPages.HOME + "/historie#logg-" + entry);
    }
}
