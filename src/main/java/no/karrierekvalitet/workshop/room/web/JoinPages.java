package no.karrierekvalitet.workshop.room.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.workshop.Attendees;
import no.karrierekvalitet.workshop.Device;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.EventStatus;
import no.karrierekvalitet.workshop.Events;
import no.karrierekvalitet.workshop.entry.Devices;
import no.karrierekvalitet.workshop.room.Guesses;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Joining with the code that is typed or scanned. Looking at a page joins nothing, because messengers look at every link
 * that is sent; joining is a form.
 */
@Controller
@Access(Access.Rule.ANYONE)
class JoinPages {

    private static final String ADDRESS = "/bli-med";
    private static final Pattern TYPED = Pattern.compile("[0-9A-Za-z\\s-]{6,20}");

    private final Events events;
    private final Devices devices;
    private final Guesses guesses;

    JoinPages(Events events, Devices devices, Guesses guesses) {
        this.events = events;
        this.devices = devices;
        this.guesses = guesses;
    }

    /** What is typed; both are raw. */
    record CodeForm(@Nullable String kode) {}

    record TableForm(@Nullable String bord) {}

    @GetMapping(ADDRESS)
    Page ask() {
        return asking(Form.empty());
    }

    @PostMapping(ADDRESS)
    Object type(@ModelAttribute CodeForm form, HttpServletRequest request) {
        var typed = form.kode() == null ? "" : form.kode();
        var event = open(typed, request);
        return event.isPresent() ? new SeeOther(ADDRESS + "/" + event.get().code()) : unknown(typed);
    }

    @GetMapping(ADDRESS + "/{code}")
    Page arrive(
            @PathVariable String code,
            @RequestParam(name = "bord", defaultValue = "") String table,
            HttpServletRequest request) {
        return open(code, request)
                .map(event -> joining(event, Form.of(java.util.Map.of("bord", table)), request))
                .orElseGet(() -> unknown(code).status(HttpStatus.NOT_FOUND));
    }

    @PostMapping(ADDRESS + "/{code}")
    Object join(
            @PathVariable String code,
            @ModelAttribute TableForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        var found = open(code, request);
        if (found.isEmpty()) {
            return unknown(code).status(HttpStatus.NOT_FOUND);
        }
        var event = found.get();
        if (!mayJoin(event, request)) {
            return joining(event, Form.empty(), request).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var typed = form.bord() == null ? "" : form.bord().strip();
        var table = table(event, typed);
        if (table.isEmpty() && !typed.isEmpty()) {
            var again = Form.of(java.util.Map.of("bord", typed)).withError("bord", "workshop.room.join.table.unknown");
            return joining(event, again, request).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new SeeOther(join(event, table.orElse(null), request, response).page(event));
    }

    private Device join(Event event, @Nullable UUID table, HttpServletRequest request, HttpServletResponse response) {
        var browser = devices.browser(request, response);
        var known = devices.known(event.id(), browser);
        if (known.isPresent() && table == null) {
            return known.get();
        }
        if (known.isPresent()) {
            guesses.sitDown(event.id(), known.get().id(), java.util.Objects.requireNonNull(table));
        }
        return devices.join(event.id(), browser, table, null);
    }

    /** An event that is only being made cannot be told from none. */
    private Optional<Event> open(String code, HttpServletRequest request) {
        guesses.mayTry(request.getRemoteAddr());
        var event = Optional.of(code)
                .filter(typed -> TYPED.matcher(typed).matches())
                .flatMap(events::byCode)
                .filter(one -> one.status() != EventStatus.DRAFT || one.rehearsal());
        if (event.isEmpty() && !code.isBlank()) {
            guesses.wrong(request.getRemoteAddr());
        }
        return event;
    }

    private Optional<UUID> table(Event event, String number) {
        return number.matches("[0-9]{1,4}")
                ? devices.tableNumbered(event.id(), Integer.parseInt(number))
                : Optional.empty();
    }

    private boolean mayJoin(Event event, HttpServletRequest request) {
        return event.status() != EventStatus.ENDED
                && (event.walkIn() || known(event, request).isPresent());
    }

    private Optional<Device> known(Event event, HttpServletRequest request) {
        return Attendees.browser(request).flatMap(browser -> devices.known(event.id(), browser));
    }

    private static Page asking(Form form) {
        return Page.of("workshop/room/join", form).light().title("workshop.room.join.title");
    }

    private static Page unknown(String typed) {
        return asking(Form.of(java.util.Map.of("kode", typed)).withError("kode", "workshop.room.join.unknown"))
                .status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Page joining(Event event, Form form, HttpServletRequest request) {
        var known = known(event, request).map(device -> device.page(event)).orElse(null);
        var view = new JoinView(event, form, known, mayJoin(event, request));
        return Page.of("workshop/room/joining", view).light().title("workshop.room.joining.title", event.title());
    }
}
