package no.karrierekvalitet.identity.services;

import java.util.List;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.identity.Service;

/** A person's services, and those that wait for their answer. */
public record ServicesView(List<Mine> services, List<Invitation> invitations) {

    public record Mine(Service service, List<Role> roles, boolean over) {}
}
