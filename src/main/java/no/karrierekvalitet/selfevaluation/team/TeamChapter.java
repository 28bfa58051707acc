package no.karrierekvalitet.selfevaluation.team;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.karrierekvalitet.identity.DemoCast;
import no.karrierekvalitet.identity.DemoPerson;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.platform.DemoChapter;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.selfevaluation.Evaluation;
import no.karrierekvalitet.selfevaluation.Evaluations;
import org.springframework.stereotype.Component;

/**
 * The demo's sharing: large services where most let their team count them in, and small ones that have their picture together.
 */
@Component
class TeamChapter implements DemoChapter {

    /** Of every hundred finished evaluations, how many are shared. */
    private static final Map<String, Integer> WILLING = Map.of(
            "nav-eksempelvik", 95,
            "universitetet-i-eksempelby", 90,
            "eventyrfjord-karrieresenter", 100,
            "fugl-foeniks-inkludering", 85,
            "kvitebjorn-vidaregaande", 100,
            "sju-blaaner-ungdomsskole", 100,
            "skolen-ved-oestavind-fengsel", 100);

    /** Those that may be counted together with others, because they are few. */
    private static final Set<String> POOLED =
            Set.of("sju-blaaner-ungdomsskole", "skolen-ved-oestavind-fengsel", "kvitebjorn-vidaregaande");

    private final DemoCast cast;
    private final Evaluations evaluations;
    private final Sharings sharings;

    TeamChapter(DemoCast cast, Evaluations evaluations, Sharings sharings) {
        this.cast = cast;
        this.evaluations = evaluations;
        this.sharings = sharings;
    }

    private record Yes(Viewer.Person person, UUID service, boolean pooled, UUID evaluation, Instant at) {}

    @Override
    public int order() {
        return 35;
    }

    @Override
    public void write() {
        var said = new ArrayList<Yes>();
        cast.people().stream()
                .filter(person -> person.is(Role.PRACTITIONER))
                .forEach(person -> said.addAll(said(person)));
        said.sort(Comparator.comparing(Yes::at));
        said.forEach(yes -> sharings.share(yes.person(), yes.evaluation(), yes.service(), yes.pooled(), yes.at()));
    }

    private List<Yes> said(DemoPerson person) {
        var service = person.serviceId();
        if (service == null || !WILLING.containsKey(person.service())) {
            return List.of();
        }
        var viewer = new Viewer.Person(person.id(), person.name(), person.language(), Set.of());
        return evaluations.all(viewer).stream()
                .filter(evaluation -> willing(person, evaluation))
                .map(evaluation -> new Yes(
                        viewer, service, POOLED.contains(person.service()), evaluation.id(), evaluation.changedAt()))
                .toList();
    }

    private static boolean willing(DemoPerson person, Evaluation evaluation) {
        var chance =
                Math.floorMod(evaluation.startedAt().hashCode() ^ person.id().hashCode(), 100);
        return evaluation.completed() && chance < WILLING.getOrDefault(person.service(), 0);
    }
}
