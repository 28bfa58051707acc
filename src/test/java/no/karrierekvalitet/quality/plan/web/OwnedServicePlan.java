package no.karrierekvalitet.quality.plan.web;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierekvalitet.fixtures.Owned;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.quality.plan.NewAction;
import no.karrierekvalitet.quality.plan.ServicePlans;
import no.karrierekvalitet.quality.plan.Source;
import org.springframework.stereotype.Component;

/** The plan of a service is read and changed by everybody who works there; its owner finds nothing. */
@Component
record OwnedServicePlan(ServicePlans plans) implements Owned {

    private static final String ACTION = "/tiltak/{action}";

    @Override
    public Set<String> paths() {
        return Stream.of(
                        "",
                        "/nytt",
                        "/hull",
                        "/historie",
                        "/plan.pdf",
                        "/plan.xlsx",
                        "/plan.json",
                        "/kalender",
                        "/kalender/sletting",
                        "/paminnelser",
                        ACTION,
                        ACTION + "/status",
                        ACTION + "/status/{status}",
                        ACTION + "/ansvar",
                        ACTION + "/sletting",
                        ACTION + "/gjenoppretting")
                .map(path -> PlanPages.PLAN + path)
                .collect(Collectors.toSet());
    }

    @Override
    public Map<String, ?> make(String path) {
        var self = Someone.SELF.person();
        var values = new HashMap<String, Object>(Map.of("service", Stage.SERVICE, "status", "done"));
        if (path.contains("{action}")) {
            var action = plans.add(new NewAction(Stage.SERVICE, "Ringe", "", null, null, Source.OWN, null, null), self);
            if (path.endsWith("/gjenoppretting")) {
                plans.delete(Stage.SERVICE, action, self);
            }
            values.put("action", action);
        }
        return values;
    }

    @Override
    public Map<String, String> form(String path) {
        return Map.of("title", "Ringe", "status", "done", "version", "1", "wanted", "true");
    }

    @Override
    public Set<Someone> admitted(String path) {
        return EnumSet.of(Someone.SELF, Someone.COLLEAGUE, Someone.LEADER);
    }
}
