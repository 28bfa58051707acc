package no.karrierekvalitet.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import no.karrierekvalitet.platform.SignedIn;
import no.karrierekvalitet.platform.Viewer;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The one place where a session becomes a person's, however they proved who they are. */
@Component
public class SignIn {

    private static final int AGENT_KEPT = 300;

    private final SecurityContextRepository contexts;
    private final SessionAuthenticationStrategy sessions;

    SignIn(SecurityContextRepository contexts, SessionAuthenticationStrategy sessions) {
        this.contexts = contexts;
        this.sessions = sessions;
    }

    /** Gives the request a fresh session id and form token, and makes it this person's from now on. */
    public void as(Viewer.Person person, HttpServletRequest request, HttpServletResponse response) {
        leaveOther(person, request);
        var proof = proof(person);
        sessions.onAuthentication(proof, request, response);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(proof);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        request.getSession().setAttribute(PersonSessions.DEVICE, agent(request));
    }

    /** Nothing of somebody else's session goes over into this one. */
    private static void leaveOther(Viewer.Person person, HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null
                && SignedIn.current() instanceof Viewer.Person other
                && !other.id().equals(person.id())) {
            session.invalidate();
        }
    }

    /** Waits for the surrounding transaction, so that nobody is signed in to an account that was rolled back. */
    void afterCommit(Viewer.Person person, HttpServletRequest request, HttpServletResponse response) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                as(person, request, response);
            }
        });
    }

    static Authentication proof(Viewer.Person person) {
        return UsernamePasswordAuthenticationToken.authenticated(new SignedInPerson(person), null, List.of());
    }

    private static String agent(HttpServletRequest request) {
        var agent = request.getHeader("User-Agent");
        return agent == null ? "" : agent.substring(0, Math.min(agent.length(), AGENT_KEPT));
    }
}
