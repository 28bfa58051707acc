package no.karrierekvalitet.identity.services;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.identity.AddressTaken;
import no.karrierekvalitet.identity.NewAccount;
import no.karrierekvalitet.identity.signin.Attempts;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.ui.Ui;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Answering an invitation: with the account one has, with a new one, or with no. */
@Controller
class InvitationPages {

    private final Invitations invitations;
    private final Newcomers newcomers;
    private final Attempts attempts;
    private final Flash flash;

    InvitationPages(Invitations invitations, Newcomers newcomers, Attempts attempts, Flash flash) {
        this.invitations = invitations;
        this.newcomers = newcomers;
        this.attempts = attempts;
        this.flash = flash;
    }

    @GetMapping("/invitasjon/{code}")
    @Access(Access.Rule.ANYONE)
    Page show(@PathVariable String code, Ui ui, HttpServletRequest request) {
        attempts.secret(request.getRemoteAddr());
        var invitation = invitations.withCode(code);
        return page(
                code,
                invitation,
                Form.of(Map.of(
                        "name", invitation.name() == null ? "" : invitation.name(),
                        "email", invitation.email() == null ? "" : invitation.email(),
                        "language", ui.language().code())));
    }

    @PostMapping("/invitasjon/{code}/aksept")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther accept(@PathVariable String code, Viewer viewer, HttpServletResponse response) {
        return welcome(invitations.accept(code, viewer.person()), response);
    }

    @PostMapping("/invitasjon/{code}/konto")
    @Access(Access.Rule.ANYONE)
    Object acceptWithNewAccount(
            @PathVariable String code,
            @Valid @ModelAttribute NewAccount account,
            BindingResult binding,
            HttpServletRequest request,
            HttpServletResponse response) {
        attempts.secret(request.getRemoteAddr());
        var invitation = invitations.withCode(code);
        if (binding.hasErrors()) {
            return page(code, invitation, Form.of(binding)).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            return welcome(newcomers.accept(code, account, request, response), response);
        } catch (AddressTaken taken) {
            return page(code, invitation, Form.of(binding).withError("email", "identity.invitation.taken"))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/invitasjon/{code}/avslag")
    @Access(Access.Rule.ANYONE)
    SeeOther decline(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        attempts.secret(request.getRemoteAddr());
        invitations.decline(code);
        flash.say(response, "identity.invitation.declined");
        return new SeeOther("/");
    }

    @PostMapping("/invitasjoner/{id}/aksept")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther acceptMine(@PathVariable UUID id, Viewer viewer, HttpServletResponse response) {
        return welcome(invitations.accept(id, viewer), response);
    }

    @PostMapping("/invitasjoner/{id}/avslag")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther declineMine(@PathVariable UUID id, Viewer viewer, HttpServletResponse response) {
        invitations.decline(id, viewer);
        flash.say(response, "identity.invitation.declined");
        return new SeeOther("/tjenester");
    }

    private SeeOther welcome(Invitation invitation, HttpServletResponse response) {
        flash.say(response, "identity.invitation.accepted", invitation.serviceName());
        return new SeeOther("/tjenester/" + invitation.service());
    }

    private static Page page(String code, Invitation invitation, Form form) {
        return Page.of("identity/invitation", new InvitationView(code, invitation, form))
                .title("identity.invitation.title", invitation.serviceName());
    }
}
