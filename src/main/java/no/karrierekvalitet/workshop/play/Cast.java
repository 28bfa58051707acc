package no.karrierekvalitet.workshop.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.karrierekvalitet.platform.Secret;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.Device;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.entry.Devices;
import no.karrierekvalitet.workshop.seating.RoundTable;

/** The devices of a play, each at its table; nobody holds them, but to the house they are devices like any other. */
record Cast(List<Device> tables, List<List<Device>> phones) {

    static Cast join(Devices devices, Event event, List<RoundTable> tables, int phones) {
        var atTables = new ArrayList<Device>();
        var inHands = new ArrayList<List<Device>>();
        for (var table : tables) {
            atTables.add(devices.simulate(event.id(), Secret.random(), Part.TABLE, table.id()));
            inHands.add(new ArrayList<>());
        }
        for (int phone = 0; phone < phones && !tables.isEmpty(); phone++) {
            int table = phone % tables.size();
            inHands.get(table)
                    .add(devices.simulate(
                            event.id(),
                            Secret.random(),
                            Part.PHONE,
                            tables.get(table).id()));
        }
        return new Cast(atTables, inHands);
    }

    int phonesAtEach() {
        return phones.stream().mapToInt(List::size).min().orElse(0);
    }

    /** Who acts, as the house sees them. */
    Attendee who(Event event, Act act) {
        var hands = phones.get(act.table());
        return act.phone() < 0 || act.phone() >= hands.size()
                ? attendee(event, tables.get(act.table()))
                : attendee(event, hands.get(act.phone()));
    }

    List<Attendee> voters(Event event) {
        return phones.stream()
                .flatMap(List::stream)
                .map(phone -> attendee(event, phone))
                .toList();
    }

    private static Attendee attendee(Event event, Device device) {
        return new Attendee(event, Set.of(device.kind()), null, device);
    }
}
