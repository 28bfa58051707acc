package no.karrierekvalitet.workshop.room.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.ui.Ui;
import no.karrierekvalitet.workshop.Admit;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.Room;
import no.karrierekvalitet.workshop.entry.Devices;
import no.karrierekvalitet.workshop.plenary.Polls;
import no.karrierekvalitet.workshop.room.Incidents;
import no.karrierekvalitet.workshop.room.Move;
import no.karrierekvalitet.workshop.room.Moves;
import no.karrierekvalitet.workshop.room.Now;
import no.karrierekvalitet.workshop.room.Tables;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The facilitator's page: three buttons run the day, and everything in the room is seen from here. */
@Controller
@Access(Access.Rule.SIGNED_IN)
class RoomPages {

    private static final String ROOM = "/samling/{event}/rom";

    private final Moves moves;
    private final Now.Maker now;
    private final Tables tables;
    private final Incidents incidents;
    private final Devices devices;
    private final Polls polls;
    private final Clock clock;

    RoomPages(
            Moves moves, Now.Maker now, Tables tables, Incidents incidents, Devices devices, Polls polls, Clock clock) {
        this.moves = moves;
        this.now = now;
        this.tables = tables;
        this.incidents = incidents;
        this.devices = devices;
        this.polls = polls;
        this.clock = clock;
    }

    /**
     * A move as it is posted.
     *
     * @param trekk which one; minutes are said as {@code more-2}
     * @param versjon of the room as the facilitator saw it
     * @param punkt the item to jump to
     */
    record MoveForm(
            @Nullable String trekk,
            @Nullable String versjon,
            @Nullable String punkt) {

        Optional<Move> move() {
            var asked = trekk == null ? "" : trekk;
            var minutes = asked.matches("more-[0-9]{1,2}") ? Integer.parseInt(asked.substring(5)) : 0;
            var kind = Move.Kind.of(minutes > 0 ? "more" : asked);
            if (kind.isEmpty() || versjon == null || !versjon.matches("[0-9]{1,18}")) {
                return Optional.empty();
            }
            return minutes > Move.MOST_MINUTES || (kind.get() == Move.Kind.MORE && minutes == 0)
                    ? Optional.empty()
                    : Optional.of(new Move(kind.get(), Long.parseLong(versjon), minutes, id(punkt)));
        }
    }

    record MessageForm(
            @NotBlank(message = "ui.form.required") @Size(max = 500, message = "ui.form.long") @Nullable
            String tekst) {}

    record CanvasForm(@Nullable String visning, @Nullable String id) {}

    record LanguageForm(@Nullable String sprak) {}

    @GetMapping(ROOM)
    Page room(@PathVariable UUID event, @Admit(Part.FACILITATOR) Attendee who, Ui ui) {
        return page(who, ui, RoomView.Notice.NONE, Form.empty());
    }

    @PostMapping(ROOM + "/trekk")
    Object move(@PathVariable UUID event, @Admit(Part.FACILITATOR) Attendee who, Ui ui, @ModelAttribute MoveForm form) {
        var move = form.move().orElseThrow(() -> new Failure.Unreadable("No such move"));
        return switch (moves.move(who, move)) {
            case MOVED -> here(who);
            case STALE -> page(who, ui, RoomView.Notice.STALE, Form.empty()).status(HttpStatus.CONFLICT);
            case POINTLESS ->
                page(who, ui, RoomView.Notice.POINTLESS, Form.empty()).status(HttpStatus.CONFLICT);
        };
    }

    @PostMapping(ROOM + "/melding")
    Object say(
            @PathVariable UUID event,
            @Admit(Part.FACILITATOR) Attendee who,
            Ui ui,
            @Valid @ModelAttribute MessageForm form,
            BindingResult binding) {
        if (binding.hasErrors() || form.tekst() == null) {
            return page(who, ui, RoomView.Notice.NONE, Form.of(binding)).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (form.tekst().indexOf('\0') >= 0
                || !StandardCharsets.UTF_8.newEncoder().canEncode(form.tekst())) {
            var unreadable = Form.of(binding).withError("tekst", "ui.form.unreadable");
            return page(who, ui, RoomView.Notice.NONE, unreadable).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        moves.say(who, form.tekst().strip());
        return here(who);
    }

    @PostMapping(ROOM + "/melding/sletting")
    SeeOther takeBack(@PathVariable UUID event, @Admit(Part.FACILITATOR) Attendee who) {
        moves.say(who, "");
        return here(who);
    }

    @PostMapping(ROOM + "/visning")
    SeeOther show(@PathVariable UUID event, @Admit(Part.FACILITATOR) Attendee who, @ModelAttribute CanvasForm form) {
        var canvas = Stream.of(Room.Canvas.values())
                .filter(one -> one.key().equals(form.visning()))
                .findFirst()
                .orElseThrow(() -> new Failure.Unreadable("No such view"));
        moves.show(who, canvas, id(form.id()));
        return here(who);
    }

    /** The hall's second language; none for anything that is not one of ours. */
    @PostMapping(ROOM + "/sprak")
    SeeOther beside(
            @PathVariable UUID event, @Admit(Part.FACILITATOR) Attendee who, @ModelAttribute LanguageForm form) {
        moves.beside(who, Language.of(String.valueOf(form.sprak())).orElse(null));
        return here(who);
    }

    private static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    private static SeeOther here(Attendee who) {
        return new SeeOther(who.event().path() + "/rom");
    }

    private Page page(Attendee who, Ui ui, RoomView.Notice notice, Form form) {
        var here = now.of(who.event(), ui.language());
        var view = new RoomView(
                here,
                tables.now(here.room()),
                incidents.today(who.event().id()),
                devices.count(who.event().id()),
                polls.of(who.event()),
                notice,
                form,
                clock.instant());
        return Page.of("workshop/room/room", view)
                .title("workshop.room.room.title", who.event().title())
                .under(Event.HOME, "workshop.room.events")
                .under(who.event().path(), "workshop.room.event", who.event().title())
                .wide();
    }
}
