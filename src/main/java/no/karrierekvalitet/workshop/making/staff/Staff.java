package no.karrierekvalitet.workshop.making.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.identity.People;
import no.karrierekvalitet.workshop.Part;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who works at events. There is always an organiser. */
@Component
public class Staff {

    /** What people with an account can be, the most trusted first. */
    public static final List<Part> ROLES = List.of(Part.ORGANISER, Part.FACILITATOR, Part.THEME_TEAM, Part.HELPER);

    private final StaffStore store;
    private final People people;

    Staff(StaffStore store, People people) {
        this.store = store;
        this.people = people;
    }

    /** Somebody with an account, with what they are here. */
    public record Member(UUID person, String name, List<Part> roles) {}

    /** By name. */
    public List<Member> of(UUID event) {
        var roles = store.roles(event);
        var members = new ArrayList<Member>();
        for (var contact : people.find(roles.keySet())) {
            var held = roles.getOrDefault(contact.id(), List.of());
            members.add(new Member(
                    contact.id(),
                    contact.name(),
                    ROLES.stream().filter(held::contains).toList()));
        }
        return members;
    }

    /** The name of the one who has this address, who now has the role; nothing when nobody has the address. */
    @Transactional
    public Optional<String> add(UUID event, String email, Part role) {
        var person = people.byEmail(email);
        person.ifPresent(found -> store.engage(event, found.id(), role));
        return person.map(People.Contact::name);
    }

    @Transactional
    public void engage(UUID event, UUID person, Part role) {
        store.engage(event, person, role);
    }

    /** @return false for the last organiser, who stays */
    @Transactional
    public boolean end(UUID event, UUID person, Part role) {
        if (role == Part.ORGANISER && store.organisers(event).stream().noneMatch(other -> !other.equals(person))) {
            return false;
        }
        store.end(event, person, role);
        return true;
    }
}
