package no.karrierekvalitet.platform;

import org.springframework.security.core.context.SecurityContextHolder;

/** What the principal of every signed-in session can answer. */
public interface SignedIn {

    Viewer.Person viewer();

    /** The viewer of the current request. */
    static Viewer current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? signedIn.viewer()
                : Viewer.VISITOR;
    }
}
