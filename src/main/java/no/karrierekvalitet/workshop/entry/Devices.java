package no.karrierekvalitet.workshop.entry;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import no.karrierekvalitet.platform.Secret;
import no.karrierekvalitet.workshop.Attendees;
import no.karrierekvalitet.workshop.Device;
import no.karrierekvalitet.workshop.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets browsers join events without an account. A browser is one device at an event, however often it joins. */
@Component
public class Devices {

    /** Long enough for a year wheel of sessions with the holidays between. */
    private static final Duration REMEMBERED = Duration.ofDays(120);

    private static final Pattern OWN = Pattern.compile("[A-Za-z0-9_-]{27}");

    private static final Duration SEEN = Duration.ofMinutes(1);

    private final DeviceStore store;
    private final Attendees attendees;
    private final Clock clock;
    private final Cache<UUID, Boolean> lately =
            Caffeine.newBuilder().maximumSize(50_000).expireAfterWrite(SEEN).build();

    Devices(DeviceStore store, Attendees attendees, Clock clock) {
        this.store = store;
        this.attendees = attendees;
        this.clock = clock;
    }

    /** The secret of this browser; given to it when it has none. Part of an answer to a change, never to a GET. */
    public Secret browser(HttpServletRequest request, HttpServletResponse response) {
        var secret = Attendees.browser(request)
                .filter(own -> OWN.matcher(own.text()).matches())
                .orElseGet(Secret::random);
        var cookie = ResponseCookie.from(Attendees.COOKIE, secret.text())
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(REMEMBERED)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return secret;
    }

    /** What this browser is at the event already. */
    public Optional<Device> known(UUID event, Secret browser) {
        return attendees.device(event, browser);
    }

    /**
     * Joins as a phone.
     *
     * @param table where its owner says they sit, if they do
     * @param participant the person on the list, when they came by their own link
     */
    @Transactional
    public Device join(UUID event, Secret browser, @Nullable UUID table, @Nullable UUID participant) {
        return store.join(event, browser.fingerprint(), Part.PHONE, null, table, participant, clock.instant());
    }

    /** Joins as what a link gives. */
    @Transactional
    public Device open(Pass pass, Secret browser) {
        return store.join(
                pass.event(), browser.fingerprint(), pass.kind(), pass.id(), pass.table(), null, clock.instant());
    }

    /** A simulated device, which nobody holds; for play. */
    @Transactional
    public Device simulate(UUID event, Secret browser, Part kind, @Nullable UUID table) {
        var device = store.join(event, browser.fingerprint(), kind, null, table, null, clock.instant());
        store.simulated(device.id());
        return device;
    }

    /** The table with this number on its sign. */
    public Optional<UUID> tableNumbered(UUID event, int number) {
        return store.table(event, number);
    }

    /** The device is at this table from now on; nowhere for null. */
    @Transactional
    public void sit(UUID event, UUID device, @Nullable UUID table) {
        store.sit(event, device, table);
    }

    /** The browser is out of the event; what it wrote and voted stays. */
    @Transactional
    public void leave(UUID event, UUID device) {
        store.leave(event, device, clock.instant());
    }

    /** How many have joined, by kind, and not left again. */
    public Map<Part, Integer> count(UUID event) {
        return store.count(event);
    }

    /** The device has been heard of; written at most once a minute. */
    public void seen(Device device) {
        if (lately.asMap().putIfAbsent(device.id(), true) == null) {
            var now = clock.instant();
            store.seen(device.id(), now, now.minus(SEEN));
        }
    }
}
