package no.karrierekvalitet.identity.admin;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.karrierekvalitet.identity.Accounts;
import no.karrierekvalitet.identity.LastAdmin;
import no.karrierekvalitet.identity.Officials;
import no.karrierekvalitet.identity.PersonSessions;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.PlatformRole;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One person's roles, sessions and account. */
@Controller
@Access(Access.Rule.ADMIN)
class PersonPages {

    private final PersonPage page;
    private final Accounts accounts;
    private final Officials officials;
    private final PersonSessions sessions;
    private final Flash flash;

    PersonPages(PersonPage page, Accounts accounts, Officials officials, PersonSessions sessions, Flash flash) {
        this.page = page;
        this.accounts = accounts;
        this.officials = officials;
        this.sessions = sessions;
        this.flash = flash;
    }

    @GetMapping("/admin/personer/{id}")
    Page show(@PathVariable UUID id) {
        return page.of(id, Form.empty());
    }

    @PostMapping("/admin/personer/{id}/roller")
    Object roles(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Collection<@Nullable PlatformRole> roles,
            HttpServletResponse response) {
        try {
            var changed = officials.set(id, known(roles));
            flash.say(response, changed ? "identity.admin.roles.done" : "identity.admin.roles.same");
        } catch (LastAdmin refused) {
            return page.of(id, lastAdmin()).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new SeeOther(PersonPage.path(id));
    }

    private static Set<PlatformRole> known(@Nullable Collection<@Nullable PlatformRole> roles) {
        return roles == null
                ? Set.of()
                : roles.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static Form lastAdmin() {
        return Form.empty().withError("roles", "identity.admin.last");
    }

    @PostMapping("/admin/personer/{id}/okter/avslutning")
    SeeOther endSessions(@PathVariable UUID id, HttpServletResponse response) {
        sessions.endAll(accounts.person(id).id());
        flash.say(response, "identity.admin.sessions.done");
        return new SeeOther(PersonPage.path(id));
    }

    @GetMapping("/admin/personer/{id}/sletting")
    Page deletion(@PathVariable UUID id) {
        return page.deletion(id, Form.empty());
    }

    @PostMapping("/admin/personer/{id}/sletting")
    Object delete(@PathVariable UUID id, HttpServletResponse response) {
        try {
            accounts.delete(id);
        } catch (LastAdmin refused) {
            return page.deletion(id, lastAdmin()).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.say(response, "identity.admin.deletion.done");
        return new SeeOther(PeoplePages.PATH);
    }
}
