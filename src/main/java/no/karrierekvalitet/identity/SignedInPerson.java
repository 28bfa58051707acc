package no.karrierekvalitet.identity;

import java.io.Serializable;
import java.security.Principal;
import no.karrierekvalitet.platform.SignedIn;
import no.karrierekvalitet.platform.Viewer;

/** Principal of a signed-in session; named by the person's id, so that a person's sessions can be found and ended. */
public record SignedInPerson(Viewer.Person viewer) implements SignedIn, Principal, Serializable {

    @Override
    public String getName() {
        return viewer.id().toString();
    }
}
