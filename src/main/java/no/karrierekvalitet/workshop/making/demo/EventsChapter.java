package no.karrierekvalitet.workshop.making.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import no.karrierekvalitet.identity.DemoCast;
import no.karrierekvalitet.identity.DemoPerson;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.platform.DemoChapter;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.PlatformRole;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.workshop.EventText;
import no.karrierekvalitet.workshop.making.Making;
import no.karrierekvalitet.workshop.making.Outline;
import no.karrierekvalitet.workshop.making.templates.Templates;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The national kick-off, ready to begin in a few days, and a staff meeting that an office has had. */
@Component
class EventsChapter implements DemoChapter {

    private static final String OFFICE = "nav-eksempelvik";

    private final DemoCast cast;
    private final Making making;
    private final Templates templates;
    private final DemoEventStore store;
    private final Clock clock;

    EventsChapter(DemoCast cast, Making making, Templates templates, DemoEventStore store, Clock clock) {
        this.cast = cast;
        this.making = making;
        this.templates = templates;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void write() {
        var words = words();
        kickOff(words);
        staffMeeting(words);
    }

    /** What the demo's people called and said. */
    private record Words(String hall, String room, Map<String, List<String>> notes) {}

    private static Words words() {
        try (var file = new ClassPathResource("workshop/demo-events.json").getInputStream()) {
            return JsonMapper.shared().readValue(file, Words.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void kickOff(Words words) {
        var template = Additions.read().to(templates.find("kickoff").orElseThrow());
        var languages = List.of(Language.NB, Language.EN);
        var tuesday = LocalDate.now(clock).plusDays(5).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
        var outline = new Outline(EventText.in(languages, template.title()), tuesday, words.hall(), languages, null);
        var event = making.from(viewer(official(PlatformRole.DIRECTORATE)), outline, template, Period.ZERO)
                .getFirst();
        store.announce(event);
        store.engage(event, official(PlatformRole.EDITOR).id(), "ORGANISER");
        store.engage(event, leader(OFFICE).id(), "FACILITATOR");
        practitioners(OFFICE).stream().limit(2).forEach(one -> store.engage(event, one.id(), "THEME_TEAM"));
        practitioners(OFFICE).stream().skip(2).limit(2).forEach(one -> store.engage(event, one.id(), "HELPER"));
    }

    private void staffMeeting(Words words) {
        var template = templates.find("personalmote").orElseThrow();
        var leader = leader(OFFICE);
        var languages = List.of(Language.NB);
        var day = LocalDate.now(clock).minusWeeks(3).with(TemporalAdjusters.previous(DayOfWeek.MONDAY));
        var outline = new Outline(
                EventText.in(languages, template.title()), day, words.room(), languages, leader.serviceId());
        var event = making.from(viewer(leader), outline, template, Period.ZERO).getFirst();
        store.hold(event, day);
        var table = store.table(event, 8);
        words.notes().forEach((item, notes) -> store.say(event, table, item, notes));
    }

    private DemoPerson official(PlatformRole role) {
        return cast.people().stream()
                .filter(person -> person.platformRoles().contains(role))
                .findFirst()
                .orElseThrow();
    }

    private DemoPerson leader(String service) {
        return of(service, Role.LEADER).getFirst();
    }

    private List<DemoPerson> practitioners(String service) {
        return of(service, Role.PRACTITIONER).stream()
                .filter(person -> !person.is(Role.LEADER))
                .toList();
    }

    private List<DemoPerson> of(String service, Role role) {
        return cast.people().stream()
                .filter(person -> service.equals(person.service()) && person.is(role))
                .toList();
    }

    private static Viewer.Person viewer(DemoPerson person) {
        return new Viewer.Person(person.id(), person.name(), person.language(), person.platformRoles());
    }
}
