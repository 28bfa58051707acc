package no.karrierekvalitet.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.platform.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The door to people, for features that show a name or send a message. */
@Component
public class People {

    private final PeopleStore store;

    People(PeopleStore store) {
        this.store = store;
    }

    /** The person with an account under this address. */
    public Optional<Contact> byEmail(String email) {
        return store.findByEmail(email).map(Person::contact);
    }

    /** A person who exists. */
    public Optional<Contact> find(UUID person) {
        return store.find(person).map(Person::contact);
    }

    /** The language somebody reads, for letters in their name; bokmål when they are gone. */
    public Language language(@Nullable UUID person) {
        return Optional.ofNullable(person)
                .flatMap(this::find)
                .map(Contact::language)
                .orElse(Language.NB);
    }

    /** Those of these people who exist, by name. */
    public List<Contact> find(Collection<UUID> people) {
        return store.find(people).stream().map(Person::contact).toList();
    }

    /**
     * How to address somebody.
     *
     * @param language the language they chose to read
     */
    public record Contact(UUID id, String name, String email, Language language) {}
}
