package no.karrierekvalitet.quality.rounds.comparison;

import java.util.UUID;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.quality.rounds.Round;
import no.karrierekvalitet.quality.rounds.RoundContent;
import no.karrierekvalitet.quality.rounds.RoundSummary;
import no.karrierekvalitet.quality.rounds.Rounds;
import no.karrierekvalitet.quality.rounds.Successors;
import no.karrierekvalitet.quality.rounds.meeting.Agreements;
import org.springframework.stereotype.Component;

/** Lays two rounds of a service beside each other. */
@Component
public class Comparisons {

    private final Rounds rounds;
    private final Agreements agreements;
    private final Successors successors;

    Comparisons(Rounds rounds, Agreements agreements, Successors successors) {
        this.rounds = rounds;
        this.agreements = agreements;
        this.successors = successors;
    }

    /** Two rounds beside each other. */
    public record Pair(
            Round now,
            Round then,
            RoundContent content,
            Comparison comparison,
            RoundSummary summary,
            RoundSummary earlier) {

        public boolean otherEdition() {
            return !now.edition().equals(then.edition());
        }
    }

    /** @throws Failure.NotFound for whoever does not belong to the service, and for rounds of two services */
    Pair of(UUID now, UUID then, Viewer viewer) {
        var one = rounds.find(now, viewer);
        var other = rounds.find(then, viewer);
        if (!one.service().equals(other.service()) || one.answering() || other.answering()) {
            throw new Failure.NotFound();
        }
        var content = rounds.content(one);
        var comparison = Comparison.of(
                rounds.content(other),
                agreements.of(other),
                content,
                agreements.of(one),
                successors.between(other.edition(), one.edition()));
        return new Pair(one, other, content, comparison, summary(one), summary(other));
    }

    RoundSummary summary(Round round) {
        return rounds.history(round.service()).stream()
                .filter(one -> one.id().equals(round.id()))
                .findFirst()
                .orElseThrow(Failure.NotFound::new);
    }
}
