package no.karrierekvalitet.selfevaluation.team.sharing;

import java.util.Map;
import java.util.Set;
import no.karrierekvalitet.fixtures.Owned;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.selfevaluation.Answered;
import org.springframework.stereotype.Component;

/** What a person decides about an evaluation is between them and the evaluation. */
@Component
record OwnedSharing(Answered answered) implements Owned {

    @Override
    public Set<String> paths() {
        return Set.of("/min-kompetanse/deling/{evaluation}", "/min-kompetanse/deling/{evaluation}/tilbaketrekking");
    }

    @Override
    public Map<String, ?> make(String path) {
        return Map.of("evaluation", answered.by(Someone.SELF.person(), "C").id());
    }

    @Override
    public Map<String, String> form(String path) {
        return Map.of("tjeneste", Stage.SERVICE.toString());
    }
}
