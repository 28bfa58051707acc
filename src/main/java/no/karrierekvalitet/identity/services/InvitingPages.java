package no.karrierekvalitet.identity.services;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.identity.signin.Attempts;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Leaders and owners invite: one by one, or by a link to share. */
@Controller
class InvitingPages {

    private final InvitingPage page;
    private final Invitations invitations;
    private final Attempts attempts;
    private final Flash flash;

    InvitingPages(InvitingPage page, Invitations invitations, Attempts attempts, Flash flash) {
        this.page = page;
        this.invitations = invitations;
        this.attempts = attempts;
        this.flash = flash;
    }

    @GetMapping("/tjenester/{id}/invitasjoner")
    @Access(Access.Rule.SIGNED_IN)
    Page show(@PathVariable UUID id, Viewer viewer) {
        return page.of(id, viewer, Form.empty(), Form.empty());
    }

    @PostMapping("/tjenester/{id}/invitasjoner")
    @Access(Access.Rule.SIGNED_IN)
    Object invite(
            @PathVariable UUID id,
            @Valid @ModelAttribute InviteeForm form,
            BindingResult binding,
            Viewer viewer,
            HttpServletResponse response) {
        page.managed(id, viewer);
        if (!binding.hasFieldErrors("email") && !InviteeListReader.isAddress(form.address())) {
            binding.rejectValue("email", "wrong", "ui.form.email");
        }
        if (invitations.memberAddresses(id).contains(form.address().toLowerCase(Locale.ROOT))) {
            binding.rejectValue("email", "member", "identity.inviting.member");
        }
        if (!page.mayMail(viewer)) {
            binding.rejectValue("email", "unconfirmed", "identity.inviting.unconfirmed");
        }
        if (binding.hasErrors()) {
            return page.again(id, viewer, Form.of(binding), Form.empty());
        }
        attempts.invitations(viewer.person().id(), 1);
        invitations.send(id, List.of(form.invitee()), viewer);
        flash.say(response, "identity.inviting.sent", 1);
        return back(id);
    }

    @PostMapping("/tjenester/{id}/lenker")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther link(@PathVariable UUID id, @RequestParam(defaultValue = "PRACTITIONER") Role role, Viewer viewer) {
        invitations.openLink(id, role, viewer);
        return back(id);
    }

    @PostMapping("/tjenester/{id}/invitasjoner/{invitation}/paaminnelse")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther remind(@PathVariable UUID id, @PathVariable UUID invitation, Viewer viewer, HttpServletResponse response) {
        page.managed(id, viewer);
        attempts.invitations(viewer.person().id(), 1);
        invitations.remind(id, invitation, viewer);
        flash.say(response, "identity.inviting.sent", 1);
        return back(id);
    }

    @PostMapping("/tjenester/{id}/invitasjoner/{invitation}/tilbaketrekking")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther withdraw(
            @PathVariable UUID id, @PathVariable UUID invitation, Viewer viewer, HttpServletResponse response) {
        invitations.withdraw(id, invitation, viewer);
        flash.say(response, "identity.inviting.withdrawn");
        return back(id);
    }

    private static SeeOther back(UUID id) {
        return new SeeOther("/tjenester/" + id + "/invitasjoner");
    }

    record InviteeForm(
            @Size(max = 200, message = "ui.form.long") @Nullable
            String name,

            @NotBlank(message = "ui.form.required") @Size(max = 254, message = "ui.form.long") @Nullable
            String email,

            @NotNull(message = "ui.form.required") @Nullable Role role) {

        String address() {
            return email == null ? "" : email.strip();
        }

        Invitee invitee() {
            return new Invitee(name == null ? "" : name.strip(), address(), Objects.requireNonNull(role));
        }
    }
}
