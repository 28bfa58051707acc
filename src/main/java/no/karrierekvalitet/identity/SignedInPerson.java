package no.karrierekvalitet.identity;

import java.io.Serializable;
import no.karrierekvalitet.platform.SignedIn;
import no.karrierekvalitet.platform.Viewer;

/** Principal of a signed-in session. */
record SignedInPerson(Viewer.Person viewer) implements SignedIn, Serializable {}
