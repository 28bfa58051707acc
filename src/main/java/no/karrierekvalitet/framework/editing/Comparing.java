package no.karrierekvalitet.framework.editing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.framework.Edition;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.editing.comparing.Comparison;
import no.karrierekvalitet.framework.editing.comparing.Difference;
import org.springframework.stereotype.Service;

/** The door to what is different between editions, drafts among them. */
@Service
public class Comparing {

    private final Editions editions;
    private final ReplacementStore replacements;

    /** Published editions never change, and what replaced what only when another is published. */
    private final Cache<Pair, Difference> between = Caffeine.newBuilder()
            .maximumSize(50)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    private record Pair(UUID from, UUID to) {}

    Comparing(Editions editions, ReplacementStore replacements) {
        this.editions = editions;
        this.replacements = replacements;
    }

    /** What one published edition says otherwise than another. */
    public Difference between(Edition from, Edition to) {
        return between.get(
                new Pair(from.id(), to.id()),
                _ -> Comparison.between(tree(from.id()), tree(to.id()), replacements.all(to.framework(), to.id())));
    }

    /** What a draft says otherwise than the edition it began as. */
    public Difference withBasis(Draft draft, Tree tree) {
        return with(draft.basedOn(), draft, tree);
    }

    /** What a draft says otherwise than a published edition. */
    public Difference with(UUID published, Draft draft, Tree tree) {
        return Comparison.between(tree(published), tree, replacements.all(draft.framework(), draft.id()));
    }

    public Tree tree(UUID published) {
        return new Tree(List.copyOf(editions.elements(published).all()));
    }
}
