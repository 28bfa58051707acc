package no.karrierekvalitet.identity;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Where a person is signed in. Ending a session takes effect with its next request, on every node. */
@Component
public class PersonSessions {

    static final String DEVICE = "device";

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final SessionStore store;

    PersonSessions(FindByIndexNameSessionRepository<? extends Session> sessions, SessionStore store) {
        this.sessions = sessions;
        this.store = store;
    }

    /**
     * One device or browser.
     *
     * @param id what ends it; not what opens it
     * @param agent what the browser says it is
     */
    public record Place(UUID id, @Nullable String agent, Instant since, Instant lastUsed, boolean here) {}

    /** Newest use first. */
    public List<Place> of(UUID person, String current) {
        return sessions.findByPrincipalName(person.toString()).values().stream()
                .map(session -> place(session, current))
                .sorted(Comparator.comparing(Place::lastUsed).reversed())
                .toList();
    }

    private static Place place(Session session, String current) {
        return new Place(
                handle(session.getId()),
                session.getAttribute(DEVICE),
                session.getCreationTime(),
                session.getLastAccessedTime(),
                session.getId().equals(current));
    }

    /** A session's id opens it, so a page never shows it. */
    private static UUID handle(String id) {
        return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
    }

    /** Ends one session of this person, if it is one. */
    public boolean end(UUID person, UUID place) {
        var chosen = sessions.findByPrincipalName(person.toString()).keySet().stream()
                .filter(id -> handle(id).equals(place))
                .findFirst();
        chosen.ifPresent(sessions::deleteById);
        return chosen.isPresent();
    }

    /** Ends all sessions of this person but one, in the caller's transaction. */
    public void endOthers(UUID person, String current) {
        store.endAllBut(person, current);
    }

    /** Ends every session of this person, in the caller's transaction. */
    public void endAll(UUID person) {
        store.endAllBut(person, "");
    }

    /** Lets every session know the person's new name or language. */
    public void refresh(Viewer.Person person) {
        refresh(sessions, person);
    }

    private static <S extends Session> void refresh(
            FindByIndexNameSessionRepository<S> sessions, Viewer.Person person) {
        sessions.findByPrincipalName(person.id().toString()).values().forEach(session -> {
            session.setAttribute(
                    HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                    new SecurityContextImpl(SignIn.proof(person)));
            sessions.save(session);
        });
    }
}
