package no.karrierekvalitet.identity.services;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.identity.Service;
import no.karrierekvalitet.identity.ServiceEntry;

/**
 * A service as one of its people sees it.
 *
 * @param over whether the service exists no longer
 * @param manages whether the viewer may change who belongs to it
 * @param owns whether the viewer may end an owner's role
 * @param onlyManager whether nobody else could manage it when the viewer leaves
 * @param entries what features have for the service
 */
public record ServiceView(
        Service service,
        boolean over,
        List<Member> members,
        boolean manages,
        boolean owns,
        boolean onlyManager,
        int openInvitations,
        List<ServiceEntry> entries) {

    /** @param email empty for those who do not manage the service */
    public record Member(UUID id, String name, String email, Set<Role> roles, boolean self) {
        public List<Role> rolesInOrder() {
            return roles.stream().sorted().toList();
        }
    }
}
