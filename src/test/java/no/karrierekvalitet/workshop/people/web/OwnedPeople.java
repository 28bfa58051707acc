package no.karrierekvalitet.workshop.people.web;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import no.karrierekvalitet.fixtures.Owned;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.people.Entry;
import no.karrierekvalitet.workshop.people.Participant;
import no.karrierekvalitet.workshop.people.Participants;
import no.karrierekvalitet.workshop.people.PeopleLists;
import no.karrierekvalitet.workshop.people.Registration;
import no.karrierekvalitet.workshop.people.SomeEvent;
import org.springframework.stereotype.Component;

/** Who comes is seen by the organiser, and by each participant for themselves. */
@Component
record OwnedPeople(SomeEvent some, Registration registration, Participants participants, PeopleLists lists)
        implements Owned {

    private static final String LIST = PeoplePages.PATH;
    private static final String ONE = LIST + "/{participant}";
    private static final String REGISTRATION = "/samling/{event}/pamelding";
    private static final Set<String> OPEN = Set.of(
            REGISTRATION,
            REGISTRATION + "/sendt",
            REGISTRATION + "/{secret}",
            REGISTRATION + "/{secret}/bli-med",
            REGISTRATION + "/{secret}/avmelding",
            REGISTRATION + "/{secret}/gjenopptak");

    @Override
    public Set<String> paths() {
        return Set.of(
                LIST,
                LIST + "/ny",
                TermsPages.PATH,
                LIST + "/fil.csv",
                LIST + "/fil.xlsx",
                LIST + "/liste",
                LIST + "/liste/{list}",
                LIST + "/liste/{list}/innlesing",
                ONE,
                ONE + "/ankomst",
                ONE + "/ankomst/angring",
                ONE + "/fravaer",
                ONE + "/avmelding",
                ONE + "/gjenoppretting",
                ONE + "/sletting",
                REGISTRATION,
                REGISTRATION + "/sendt",
                REGISTRATION + "/{secret}",
                REGISTRATION + "/{secret}/bli-med",
                REGISTRATION + "/{secret}/avmelding",
                REGISTRATION + "/{secret}/gjenopptak");
    }

    @Override
    public Set<Someone> admitted(String path) {
        return OPEN.contains(path) ? EnumSet.allOf(Someone.class) : EnumSet.of(Someone.SELF);
    }

    @Override
    public Map<String, ?> make(String path) {
        var event = some.open(null);
        var one = some.participant(event, "Ada Lie", Participant.Role.PARTICIPANT);
        var list = (PeopleLists.Received.Read) lists.receive(event.id(), "x", "Navn\nBo".getBytes());
        return Map.of("event", event.id(), "participant", one, "list", list.list(), "secret", secret(event));
    }

    private String secret(Event event) {
        var entry = new Entry("Cato", null, "", null, null, Participant.Role.PARTICIPANT, false);
        var path = registration.register(event, entry, Language.NB).orElseThrow();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public Map<String, String> form(String path) {
        return Map.of("name", "Ada Lie", "email", "", "role", "TABLE_LEADER", "list", "Navn\nBo Vik", "days", "30");
    }
}
