package no.karrierekvalitet.workshop;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Secret;
import no.karrierekvalitet.platform.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Tells who a request comes from at an event: by the account, and by the cookie a browser got when it joined. */
@Component
public class Attendees {

    /** Names the browser to the events it has joined; without it there is no account behind it and no person. */
    public static final String COOKIE = "samling";

    private final AttendeeStore store;

    Attendees(AttendeeStore store) {
        this.store = store;
    }

    /** Who this is at the event; without any part when they have not joined it. No such event is not found. */
    public Attendee of(UUID id, Viewer viewer, HttpServletRequest request) {
        var person = viewer instanceof Viewer.Person someone ? someone.id() : null;
        var fingerprint = browser(request).map(Secret::fingerprint).orElse(null);
        return store.of(id, person, fingerprint).orElseThrow(Failure.NotFound::new);
    }

    /** What this browser is at the event already. */
    public Optional<Device> device(UUID event, Secret browser) {
        return store.device(event, browser.fingerprint());
    }

    /** The secret of this browser, if it has joined anything. */
    public static Optional<Secret> browser(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE)).map(cookie -> Secret.of(cookie.getValue()));
    }
}
