package no.karrierekvalitet.identity.services;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.identity.Service;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Ui;

/**
 * Inviting people to a service.
 *
 * @param mayMail whether the viewer's own address is confirmed, which sending e-mail to others asks for
 * @param address where invitations are answered, with the code to follow
 */
public record InvitingView(
        Service service, List<Invitation> open, Form one, Form list, boolean mayMail, String address) {

    public List<Invitation> people() {
        return open.stream().filter(Invitation::personal).toList();
    }

    public List<Invitation> links() {
        return open.stream().filter(invitation -> !invitation.personal()).toList();
    }

    public Map<String, String> roleChoice(Ui ui) {
        var choice = new LinkedHashMap<String, String>();
        for (var role : Role.values()) {
            choice.put(role.name(), ui.t("identity.role." + role));
        }
        return choice;
    }
}
