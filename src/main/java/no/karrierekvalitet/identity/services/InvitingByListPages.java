package no.karrierekvalitet.identity.services;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.identity.signin.Attempts;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Inviting by list: first what would happen, then, when the leader agrees, it happens. */
@Controller
class InvitingByListPages {

    private final InvitingPage page;
    private final InviteeListReader reader;
    private final Invitations invitations;
    private final Attempts attempts;
    private final Flash flash;

    InvitingByListPages(
            InvitingPage page, InviteeListReader reader, Invitations invitations, Attempts attempts, Flash flash) {
        this.page = page;
        this.reader = reader;
        this.invitations = invitations;
        this.attempts = attempts;
        this.flash = flash;
    }

    @PostMapping("/tjenester/{id}/invitasjoner/liste")
    @Access(Access.Rule.SIGNED_IN)
    Page preview(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String list,
            Viewer viewer) {
        var service = page.managed(id, viewer);
        if (!page.mayMail(viewer)) {
            return page.again(id, viewer, Form.empty(), form(list, "identity.inviting.unconfirmed"));
        }
        var text = text(file, list);
        var understood = text.map(reader::read)
                .orElseGet(() -> InviteeList.refused("identity.list.not-text"))
                .withMembers(invitations.memberAddresses(id));
        if (understood.rows().isEmpty() && understood.problems().size() == 1) {
            var problem = understood.problems().getFirst();
            return page.again(id, viewer, Form.empty(), form(text.orElse(list), problem.key(), problem.args()));
        }
        var typed = Form.of(Map.of("list", text.orElse(list)));
        return Page.of("identity/inviting_list", new InviteeListView(service, understood, typed))
                .title("identity.list.title")
                .under("/tjenester", "identity.services.title")
                .under("/tjenester/" + id, "identity.named", service.name())
                .under("/tjenester/" + id + "/invitasjoner", "identity.inviting.short")
                .status(understood.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Form form(String list, String key, Object... args) {
        return Form.of(Map.of("list", list)).withError("list", key, args);
    }

    /** What the list says; nothing when the file is no text. */
    private static Optional<String> text(@Nullable MultipartFile file, String list) {
        if (file == null || file.isEmpty()) {
            return Optional.of(list);
        }
        try {
            var bytes = file.getBytes();
            return ListText.isText(bytes) ? Optional.of(ListText.of(bytes)) : Optional.empty();
        } catch (IOException broken) {
            throw new Failure.Unreadable("The upload broke off");
        }
    }

    /** The list comes back from the preview and is read again as if it came from anywhere. */
    @PostMapping("/tjenester/{id}/invitasjoner/liste/utsending")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther send(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String list,
            Viewer viewer,
            HttpServletResponse response) {
        page.managed(id, viewer);
        var invitees =
                reader.read(list).withMembers(invitations.memberAddresses(id)).toInvite();
        if (!page.mayMail(viewer) || invitees.isEmpty()) {
            throw new Failure.Unreadable("Nobody to invite");
        }
        attempts.invitations(viewer.person().id(), invitees.size());
        invitations.send(id, invitees, viewer);
        flash.say(response, "identity.inviting.sent", invitees.size());
        return new SeeOther("/tjenester/" + id + "/invitasjoner");
    }
}
