package no.karrierekvalitet.live;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Where browsers listen. The request is over when its greeting is sent; the connection goes on as a {@link Wire}. */
@Controller
class StreamController {

    private static final int MOST_TOPICS = 40;

    /** Milliseconds; with what browsers add themselves, thousands come back over some seconds. */
    private static final int RETRY_FROM = 500;

    private static final int RETRY_TO = 3_000;
    private static final int RETRY_AFTER_SECONDS = 3;

    private final Door door;
    private final Hub hub;
    private final SignalStore store;
    private final Openings openings;
    private final Clock clock;

    StreamController(Door door, Hub hub, SignalStore store, Openings openings, Clock clock) {
        this.door = door;
        this.openings = openings;
        this.hub = hub;
        this.store = store;
        this.clock = clock;
    }

    /**
     * @param emne topics
     * @param siden the last signal heard, or the page's {@link Moment}; without it nothing has been missed
     * @param lastEvent as browsers send it when they come back by themselves
     */
    @GetMapping("/direkte")
    @Access(Access.Rule.ANYONE)
    void listen(
            @RequestParam(defaultValue = "") List<String> emne,
            @RequestParam(defaultValue = "") String siden,
            @RequestHeader(name = "Last-Event-ID", defaultValue = "") String lastEvent,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        var wanted = wanted(emne);
        var since = number(lastEvent.isEmpty() ? siden : lastEvent);
        if (!openings.enter()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_AFTER_SECONDS));
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            listen(wanted, since, viewer, request, response);
        } finally {
            openings.leave();
        }
    }

    private void listen(
            Set<String> wanted,
            @Nullable Long since,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        var admitted = door.admitted(wanted, viewer, request);
        if (admitted.isEmpty()) {
            throw new Failure.NotFound();
        }
        if (request.getMethod().equals("GET")) {
            wanted.removeAll(admitted);
            open(admitted, wanted, since, request, response);
        }
    }

    private void open(
            Set<String> admitted,
            Set<String> refused,
            @Nullable Long since,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        var stream = hub.open(admitted);
        try {
            long heard = hub.heard();
            var changed = since == null ? Set.<String>of() : changedSince(since, admitted);
            var retry = ThreadLocalRandom.current().nextInt(RETRY_FROM, RETRY_TO);
            greet(new Greeting(retry, heard, clock.millis(), changed, refused), response);
            request.upgrade(Wire.class).carry(stream);
        } catch (IOException | ServletException | RuntimeException broken) {
            stream.end();
            throw broken;
        }
    }

    private Set<String> changedSince(long since, Set<String> topics) {
        return hub.changedSince(since, topics).orElseGet(() -> store.changedSince(since, topics));
    }

    /** {@code Connection: close} leaves the end of the answer to the end of the connection, which is ours. */
    private static void greet(Greeting greeting, HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONNECTION, "close");
        response.setHeader("X-Accel-Buffering", "no");
        response.getOutputStream().write(greeting.encoded());
        response.flushBuffer();
    }

    private static Set<String> wanted(List<String> topics) {
        if (topics.isEmpty() || topics.size() > MOST_TOPICS || !topics.stream().allMatch(Topics::isTopic)) {
            throw new Failure.Unreadable("1 to " + MOST_TOPICS + " topics");
        }
        return new TreeSet<>(topics);
    }

    private static @Nullable Long number(String text) {
        try {
            return text.isEmpty() ? null : Long.valueOf(text);
        } catch (NumberFormatException unreadable) {
            throw new Failure.Unreadable("Not a signal: it is a whole number");
        }
    }
}
