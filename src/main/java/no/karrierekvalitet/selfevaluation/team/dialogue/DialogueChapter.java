package no.karrierekvalitet.selfevaluation.team.dialogue;

import java.util.Set;
import no.karrierekvalitet.identity.DemoCast;
import no.karrierekvalitet.identity.DemoPerson;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.platform.DemoChapter;
import no.karrierekvalitet.platform.Viewer;
import org.springframework.stereotype.Component;

/** The demo's smallest services talk instead of counting, and some have put strengths forward. */
@Component
class DialogueChapter implements DemoChapter {

    private static final Set<String> TALKING = Set.of("sju-blaaner-ungdomsskole", "askeladden-ungdomsskole");

    private final DemoCast cast;
    private final Strengths strengths;

    DialogueChapter(DemoCast cast, Strengths strengths) {
        this.cast = cast;
        this.strengths = strengths;
    }

    @Override
    public int order() {
        return 37;
    }

    @Override
    public void write() {
        cast.people().stream()
                .filter(person -> person.is(Role.PRACTITIONER) && TALKING.contains(String.valueOf(person.service())))
                .forEach(this::put);
    }

    private void put(DemoPerson person) {
        var viewer = new Viewer.Person(person.id(), person.name(), person.language(), Set.of());
        var service = person.serviceId();
        var chosen = strengths.own(viewer).stream()
                .map(Strength::statement)
                .sorted()
                .limit(3)
                .toList();
        if (service != null && !chosen.isEmpty()) {
            strengths.put(service, viewer, chosen, "");
        }
    }
}
