package no.karrierekvalitet.workshop;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Secret;
import no.karrierekvalitet.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Tells who a request comes from at an event: by the account, and by the cookie a browser got when it joined. */
@Component
public class Attendees {

    /** Names the browser to the events it has joined; without it there is no account behind it and no person. */
    public static final String COOKIE = "samling";

    private final EventStore events;
    private final AttendeeStore store;

    Attendees(EventStore events, AttendeeStore store) {
        this.events = events;
        this.store = store;
    }

    /** Who this is at the event; without any part when they have not joined it. No such event is not found. */
    public Attendee of(UUID id, Viewer viewer, HttpServletRequest request) {
        var event = events.find(id).orElseThrow(Failure.NotFound::new);
        var person = viewer instanceof Viewer.Person someone ? someone.id() : null;
        var device = browser(request).flatMap(secret -> store.device(id, secret.fingerprint()));
        return new Attendee(event, parts(id, person, device), person, device.orElse(null));
    }

    /** The secret of this browser, if it has joined anything. */
    public static Optional<Secret> browser(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE)).map(cookie -> Secret.of(cookie.getValue()));
    }

    private EnumSet<Part> parts(UUID event, @Nullable UUID person, Optional<Device> device) {
        var parts = EnumSet.noneOf(Part.class);
        if (person != null) {
            store.ofStaff(event, person).forEach(part -> parts.addAll(part.all()));
        }
        device.ifPresent(joined -> parts.add(joined.kind()));
        return parts;
    }
}
