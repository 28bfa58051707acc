package no.karrierekvalitet.selfevaluation.history;

import java.util.Map;
import java.util.Set;
import no.karrierekvalitet.fixtures.Owned;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.selfevaluation.Answered;
import org.springframework.stereotype.Component;

/** Evaluations are their person's and nobody else's: no leader, owner, editor or administrator finds one. */
@Component
record OwnedHistory(Answered answered) implements Owned {

    @Override
    public Set<String> paths() {
        return Set.of(
                "/min-kompetanse/bilde/{evaluation}",
                "/min-kompetanse/bilde/{evaluation}.json",
                "/min-kompetanse/bilde/{evaluation}.csv",
                "/min-kompetanse/bilde/{evaluation}.pdf",
                "/min-kompetanse/bilde/{evaluation}/fokus",
                "/min-kompetanse/historie/{evaluation}/sletting");
    }

    @Override
    public Map<String, ?> make(String path) {
        return Map.of("evaluation", answered.by(Someone.SELF.person(), "C").id());
    }

    @Override
    public Map<String, String> form(String path) {
        return Map.of("fokus", "gpr-process-phases");
    }
}
