package no.karrierekvalitet.workshop.table;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierekvalitet.fixtures.Owned;
import no.karrierekvalitet.workshop.Attendees;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.table.Hall.Gathering;
import no.karrierekvalitet.workshop.table.Hall.Guest;
import no.karrierekvalitet.workshop.table.Operation.Kind;
import org.springframework.stereotype.Component;

/** What lies on a table is for the browsers that sit at it. */
@Component
class OwnedTable implements Owned {

    private static final String TABLE = "/samling/{event}/bord";

    private final Hall hall;
    private final Work work;
    private Map<String, String> cookies = Map.of();
    private Map<String, String> form = Map.of();

    OwnedTable(Hall hall, Work work) {
        this.hall = hall;
        this.work = work;
    }

    @Override
    public Set<String> paths() {
        return Stream.of(
                        "",
                        "/notater",
                        "/notater/{note}/ordlyd",
                        "/notater/{note}/fjerning",
                        "/notater/{note}/gjenoppretting",
                        "/notater/{note}/plass",
                        "/notater/{note}/sammenslaing",
                        "/notater/{note}/prikk",
                        "/oppsummering",
                        "/oppsummering/enighet",
                        "/oppsummering/sending",
                        "/ferdig",
                        "/visning",
                        "/skriving",
                        "/operasjoner",
                        "/hjelp",
                        "/hjelp/sletting")
                .map(path -> TABLE + path)
                .collect(Collectors.toSet());
    }

    @Override
    public Map<String, ?> make(String path) {
        var g = hall.open("PRIORITISED_LIST");
        hall.move(g, g.task(), g.together(), 5);
        var guest = hall.guest(g, g.table(), Part.TABLE);
        var note = done(g, guest, Kind.WRITE, "Mer tid");
        var other = done(g, guest, Kind.WRITE, "Tid nok");
        done(g, guest, Kind.SUMMARISE, "Tid");
        cookies = Map.of(Attendees.COOKIE, guest.browser().text());
        form = Map.of(
                "oppgave", g.task().toString(),
                "sporsmal", g.prompt().toString(),
                "annet", other.toString(),
                "tekst", "Tid til samtalen",
                "versjon", "1",
                "pa", "true",
                "operasjoner", "[]");
        return Map.of("event", g.event(), "note", note);
    }

    private UUID done(Gathering g, Guest guest, Kind kind, String text) {
        var id = UUID.randomUUID();
        var note = kind == Kind.WRITE ? id : null;
        work.apply(guest.who(), new Operation(id, kind, note, g.task(), g.prompt(), null, text, 0, true, 0));
        return id;
    }

    @Override
    public Map<String, String> form(String path) {
        var fresh = new java.util.HashMap<>(form);
        fresh.put("operasjon", UUID.randomUUID().toString());
        return fresh;
    }

    @Override
    public Map<String, String> cookies(String path) {
        return cookies;
    }
}
