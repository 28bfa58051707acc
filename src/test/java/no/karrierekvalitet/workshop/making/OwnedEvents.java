package no.karrierekvalitet.workshop.making;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierekvalitet.fixtures.Owned;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.workshop.EventLife;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.entry.Passes;
import no.karrierekvalitet.workshop.making.changing.ProgrammeChanges;
import no.karrierekvalitet.workshop.programme.Programmes;
import org.springframework.stereotype.Component;

/** A draft of an event is seen and changed by its organiser, and by nobody else. */
@Component
record OwnedEvents(SomeEvent some, Programmes programmes, ProgrammeChanges changes, Passes passes, EventLife life)
        implements Owned {

    private static final String SOURCE = "/samling/ny/{source}";

    @Override
    public Set<String> paths() {
        var below = Stream.of(
                        "",
                        "/endring",
                        "/status/{status}",
                        "/deling",
                        "/deling/slutt",
                        "/sletting",
                        "/fil",
                        "/program",
                        "/program/utskrift",
                        "/program/punkt/nytt/{kind}",
                        "/program/punkt/{item}",
                        "/program/punkt/{item}/opp",
                        "/program/punkt/{item}/ned",
                        "/program/punkt/{item}/sletting",
                        "/program/punkt/{item}/gjenoppretting",
                        "/program/dager",
                        "/program/dager/sletting",
                        "/program/dag/{day}/start",
                        "/medarbeidere",
                        "/medarbeidere/{person}/{role}/sletting",
                        "/medarbeidere/lenker",
                        "/medarbeidere/lenker/{pass}/sletting",
                        "/veiledning",
                        "/veiledning/utskrift",
                        "/veiledning/lenke",
                        "/oving",
                        "/oving/slutt")
                .map(path -> "/samling/{event}" + path)
                .collect(Collectors.toSet());
        below.add(SOURCE);
        return below;
    }

    @Override
    public Map<String, ?> make(String path) {
        if (path.equals(SOURCE)) {
            return Map.of("source", "personalmote");
        }
        var event = some.from("personalmote");
        var organiser = SomeEvent.organiser(event);
        var values = new HashMap<String, Object>();
        values.put("event", event.id());
        values.put("status", "open");
        values.put("kind", "task");
        values.put("day", 1);
        values.put("person", Someone.SELF.id());
        values.put("role", "ORGANISER");
        var item = programmes.of(event).items().getFirst().id();
        values.put("item", item);
        if (path.endsWith("/gjenoppretting")) {
            changes.delete(organiser, item);
        }
        if (path.contains("{pass}")) {
            values.put("pass", passes.make(event.id(), Part.PROJECTOR, "").id());
        }
        if (path.endsWith("/oving/slutt")) {
            life.rehearse(organiser);
        }
        return values;
    }

    @Override
    public Set<Someone> admitted(String path) {
        return path.equals(SOURCE) ? Owned.everyoneSignedIn() : EnumSet.of(Someone.SELF);
    }

    @Override
    public Map<String, String> form(String path) {
        var form = new HashMap<String, String>();
        form.put("title", "Prøvesamling");
        form.put("title2", "");
        form.put("summary", "");
        form.put("date", "2027-03-09");
        form.put("place", "Biblioteket");
        form.put("language", "nb");
        form.put("language2", "");
        form.put("start", "10:30");
        if (path.contains("/punkt/")) {
            form.putAll(Map.of("day", "1", "minutes", "20", "output", "notes", "element", "", "version", "1"));
            form.putAll(Map.of("step-0-text", "Tenk", "step-0-mode", "table", "step-0-minutes", "10"));
            form.putAll(Map.of("prompt-0-text", "Hva?", "question", "", "voice", "", "speaker", ""));
        } else if (path.endsWith("/medarbeidere")) {
            form.putAll(Map.of("email", Someone.COLLEAGUE.email(), "role", "HELPER"));
        } else if (path.endsWith("/lenker")) {
            form.putAll(Map.of("kind", "PROJECTOR", "label", "Maskinen foran"));
        } else {
            form.put("version", "1");
        }
        return form;
    }
}
