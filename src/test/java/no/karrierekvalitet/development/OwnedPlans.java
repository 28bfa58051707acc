package no.karrierekvalitet.development;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.karrierekvalitet.fixtures.Owned;
import no.karrierekvalitet.fixtures.Someone;
import org.springframework.stereotype.Component;

/** Goals, activities and entries are seen and changed by the person whose they are, and by nobody else. */
@Component
record OwnedPlans(Plans plans, Activities activities, Log log, SomeFocus focus) implements Owned {

    private static final String GOAL = "/utvikling/mal/{id}";
    private static final String ACTIVITY = "/utvikling/aktivitet/{id}";
    private static final String ENTRY = "/utvikling/logg/{id}";

    @Override
    public Set<String> paths() {
        return Set.of(
                GOAL,
                GOAL + "/endring",
                GOAL + "/status/{status}",
                GOAL + "/plass/opp",
                GOAL + "/plass/ned",
                GOAL + "/sletting",
                GOAL + "/gjenoppretting",
                "/utvikling/mal/{goal}/aktiviteter/ny",
                "/utvikling/mal/{goal}/aktiviteter",
                "/utvikling/mal/{goal}/forslag/{suggestion}",
                ACTIVITY + "/endring",
                ACTIVITY + "/status/{status}",
                ACTIVITY + "/plass/opp",
                ACTIVITY + "/plass/ned",
                ACTIVITY + "/sletting",
                ACTIVITY + "/gjenoppretting",
                ENTRY + "/endring",
                ENTRY + "/sletting",
                ENTRY + "/gjenoppretting");
    }

    @Override
    public Map<String, ?> make(String path) {
        var self = Someone.SELF.person();
        if (path.startsWith("/utvikling/logg")) {
            return Map.of("id", entry(path));
        }
        if (path.contains("forslag")) {
            return focus.goalWithSuggestion(self);
        }
        var goal = plans.add(self, "Lede grupper", "");
        if (path.startsWith("/utvikling/aktivitet")) {
            return Map.of("id", activity(goal, path), "status", "done");
        }
        if (path.endsWith("gjenoppretting")) {
            plans.delete(self, goal);
        }
        return Map.of("id", goal, "goal", goal, "status", "paused");
    }

    private UUID activity(UUID goal, String path) {
        var text = new Activity.Text("Prøve", ActivityKind.EXPERIENCE, LocalDate.of(2026, 3, 4), null, "");
        var activity = activities.add(Someone.SELF.person(), goal, text);
        if (path.endsWith("gjenoppretting")) {
            activities.delete(Someone.SELF.person(), activity);
        }
        return activity;
    }

    private UUID entry(String path) {
        var text = new Entry.Text(null, null, LocalDate.of(2026, 3, 4), "Prøvde", "Det gikk", null);
        var entry = log.add(Someone.SELF.person(), text);
        if (path.endsWith("gjenoppretting")) {
            log.delete(Someone.SELF.person(), entry);
        }
        return entry;
    }

    @Override
    public Map<String, String> form(String path) {
        return Map.of(
                "title", "Lede grupper", "text", "Prøve igjen", "kind", "course", "on", "2026-03-04", "did", "Prøvde");
    }
}
