package no.karrierekvalitet.workshop.play;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.programme.Item;
import no.karrierekvalitet.workshop.table.Operation;
import no.karrierekvalitet.workshop.table.Operation.Kind;
import no.karrierekvalitet.workshop.table.Outcome;
import org.jspecify.annotations.Nullable;

/** What simulated devices do, done through the same doors as real ones. */
final class Hands {

    private final Doors doors;
    private final Lines lines;
    private final Cast cast;

    /** Notes each table has written about the task at hand. */
    private final Map<Integer, List<UUID>> written = new HashMap<>();

    Hands(Doors doors, Lines lines, Cast cast) {
        this.doors = doors;
        this.lines = lines;
        this.cast = cast;
    }

    void begin() {
        written.clear();
    }

    void act(Event event, Item item, Act act) {
        var who = cast.who(event, act);
        switch (act.kind()) {
            case WRITE -> write(who, event, item, act);
            case DOT -> dot(who, act);
            case SUMMARISE -> summarise(who, event, item, act);
            case SEND -> send(who, item);
            case READY -> ask(who, operation(Kind.READY, null, item.id(), null, "", 0));
            case CALL -> doors.tables().call(who);
            case CALM -> doors.tables().takeBack(who);
        }
    }

    private void write(Attendee who, Event event, Item item, Act act) {
        var id = Ids.next();
        var prompts = item.prompts();
        var prompt = prompts.isEmpty()
                ? null
                : prompts.get(Math.floorMod(act.table() + act.turn(), prompts.size()))
                        .id();
        var text = lines.of(item, event.languages(), act.table() + act.phone(), act.turn());
        var op = new Operation(id, Kind.WRITE, id, item.id(), prompt, null, text, 0, true, 0);
        doors.work().writing(who);
        if (doors.work().apply(who, op) == Outcome.KEPT) {
            written.computeIfAbsent(act.table(), _ -> new ArrayList<>()).add(id);
        }
    }

    private void dot(Attendee who, Act act) {
        var notes = written.getOrDefault(act.table(), List.of());
        if (!notes.isEmpty()) {
            ask(who, operation(Kind.DOT, notes.get(act.turn() % notes.size()), null, null, "", 0));
        }
    }

    private void summarise(Attendee who, Event event, Item item, Act act) {
        var text = lines.of(item, event.languages(), act.table(), act.turn());
        ask(who, operation(Kind.SUMMARISE, null, item.id(), null, text, version(who)));
    }

    private void send(Attendee who, Item item) {
        ask(who, operation(Kind.SEND, null, item.id(), null, "", version(who)));
    }

    private int version(Attendee who) {
        return doors.sheets().of(who, Language.NB).summary().version();
    }

    private void ask(Attendee who, Operation operation) {
        doors.work().apply(who, operation);
    }

    private static Operation operation(
            Kind kind, @Nullable UUID note, @Nullable UUID item, @Nullable UUID prompt, String text, int version) {
        return new Operation(Ids.next(), kind, note, item, prompt, null, text, version, true, 0);
    }

    List<Attendee> voters(Event event) {
        return cast.voters(event);
    }
}
