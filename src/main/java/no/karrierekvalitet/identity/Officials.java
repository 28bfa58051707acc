package no.karrierekvalitet.identity;

import java.util.Set;
import java.util.UUID;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.PlatformRole;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to roles on the whole installation, which always keeps somebody to run it. */
@Component
public class Officials {

    private final PeopleStore people;
    private final PersonSessions sessions;

    Officials(PeopleStore people, PersonSessions sessions) {
        this.people = people;
        this.sessions = sessions;
    }

    /**
     * Gives and takes roles. Whoever's roles change is signed out everywhere, so that no session goes on with the old ones.
     *
     * @return whether anything changed
     * @throws LastAdmin when nobody would be left to run the installation
     * @throws Failure.NotFound when the account has been deleted
     */
    @Transactional
    public boolean set(UUID id, Set<PlatformRole> roles) {
        var person = people.find(id).orElseThrow(Failure.NotFound::new);
        if (person.roles().equals(roles)) {
            return false;
        }
        if (!roles.contains(PlatformRole.ADMIN)) {
            release(person);
        }
        people.setRoles(id, roles);
        sessions.endAll(id);
        return true;
    }

    /** @throws LastAdmin when nobody would be left to run the installation without this person */
    void release(Person leaving) {
        if (leaving.viewer().has(PlatformRole.ADMIN) && people.lockAdmins().equals(Set.of(leaving.id()))) {
            throw new LastAdmin();
        }
    }
}
