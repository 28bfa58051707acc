package no.karrierekvalitet.platform;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/** Who is asking. Everything a page shows is looked up through the viewer. */
public sealed interface Viewer extends Serializable {

    /** Somebody who has not signed in. */
    record Visitor() implements Viewer {}

    /**
     * A signed-in person. {@code name} is what they call themselves, {@code language} what they chose to read.
     */
    record Person(UUID id, String name, Language language, Set<PlatformRole> roles) implements Viewer {
        public Person {
            roles = Set.copyOf(roles);
        }
    }

    Viewer VISITOR = new Visitor();

    default boolean signedIn() {
        return this instanceof Person;
    }

    default boolean has(PlatformRole role) {
        return this instanceof Person person && person.roles().contains(role);
    }

    /** The signed-in person; a visitor here means that an access rule is missing, so it fails as unknown page. */
    default Person person() {
        if (this instanceof Person person) {
            return person;
        }
        throw new Failure.NotFound();
    }
}
