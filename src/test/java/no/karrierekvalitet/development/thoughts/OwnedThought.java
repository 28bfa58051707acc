package no.karrierekvalitet.development.thoughts;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.karrierekvalitet.fixtures.Owned;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.workshop.events.ThoughtTaken;
import org.springframework.stereotype.Component;

/** What one took along is in one's own plan. */
@Component
record OwnedThought(Thoughts thoughts) implements Owned {

    @Override
    public Set<String> paths() {
        return Set.of(ThoughtPages.TAKEN);
    }

    @Override
    public Map<String, ?> make(String path) {
        var id = UUID.randomUUID();
        thoughts.keep(new ThoughtTaken(
                id, Someone.SELF.id(), ThoughtTaken.Kind.THEME, "Tid", "Dagen", "/samling/x/rapport#r-1"));
        return Map.of("thought", id);
    }
}
