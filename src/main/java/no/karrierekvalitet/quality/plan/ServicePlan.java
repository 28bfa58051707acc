package no.karrierekvalitet.quality.plan;

import java.util.List;
import no.karrierekvalitet.identity.Service;

/**
 * The plan of a service as somebody who works there sees it.
 *
 * @param actions those with the nearest date first
 */
public record ServicePlan(Service service, List<Action> actions) {

    public ServicePlan {
        actions = List.copyOf(actions);
    }

    public List<Action> standing(ActionStatus status) {
        return actions.stream().filter(action -> action.status() == status).toList();
    }

    public boolean has(Source source, String element) {
        return actions.stream()
                .anyMatch(action -> action.origin().source() == source && element.equals(action.element()));
    }

    /** What needs somebody new, because whoever had it has left. */
    public List<Action> waiting() {
        return actions.stream().filter(Action::waits).toList();
    }
}
