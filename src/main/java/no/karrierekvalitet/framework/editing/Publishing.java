package no.karrierekvalitet.framework.editing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.karrierekvalitet.framework.EditionImport;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.editing.Release.Step;
import no.karrierekvalitet.framework.editing.comparing.Difference;
import no.karrierekvalitet.framework.editing.comparing.Difference.Kind;
import no.karrierekvalitet.framework.events.EditionPublished;
import no.karrierekvalitet.framework.exchange.ImportResult.Problem;
import no.karrierekvalitet.framework.exchange.Parts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Makes an edition of a draft: looked through first, then for good. */
@Service
public class Publishing {

    /** What people answer on; when these come, go or are replaced, answers have to be mapped. */
    private static final Set<String> ANSWERED =
            Set.of("subCompetences", "indicators", "outcomeItems", "experienceItems");

    private final Drafts drafts;
    private final DraftStore store;
    private final Comparing comparing;
    private final Editions editions;
    private final ApplicationEventPublisher events;

    Publishing(
            Drafts drafts, DraftStore store, Comparing comparing, Editions editions, ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.store = store;
        this.comparing = comparing;
        this.editions = editions;
        this.events = events;
    }

    /**
     * Whether a draft can be published.
     *
     * @param problems what the schemas and rules say about a draft that is complete; empty when it is not
     * @param difference from the edition it is based on
     * @param least the smallest step that tells the truth
     */
    public record Readiness(
            Draft draft,
            Completeness completeness,
            List<Located> problems,
            Difference difference,
            Step least,
            boolean overtaken) {

        public boolean ready() {
            return completeness.whole() && problems.isEmpty() && !difference.isEmpty();
        }

        /** Statements and the like that came, went or were replaced. */
        public List<Difference.Entry> answered() {
            return Publishing.answered(difference);
        }
    }

    /** A problem and the element it is about. */
    public record Located(Problem problem, Located.Place place) {
        public record Place(String part, String code) {}
    }

    public Readiness check(UUID id) {
        var draft = drafts.find(id);
        var tree = drafts.tree(id);
        var completeness = Completeness.of(tree, Parts.ALL);
        var difference = comparing.withBasis(draft, tree);
        return new Readiness(
                draft,
                completeness,
                completeness.whole() ? problems(tree) : List.of(),
                difference,
                answered(difference).isEmpty() ? Step.MINOR : Step.MAJOR,
                !editions.current().id().equals(draft.basedOn()));
    }

    private static List<Located> problems(Tree tree) {
        var pointers = new Pointers(tree);
        return EditionImport.problems(tree.parts()).stream()
                .map(problem -> new Located(problem, pointers.place(problem)))
                .toList();
    }

    private static List<Difference.Entry> answered(Difference difference) {
        return difference.entries().stream()
                .filter(entry -> ANSWERED.contains(entry.element().role()))
                .filter(entry -> entry.is(Kind.ADDED) || entry.is(Kind.RETIRED) || entry.is(Kind.REPLACED))
                .toList();
    }

    /**
     * Makes the draft the current edition. What is told to others is told after it is so.
     *
     * @throws NotReady when something is missing, or the step is too small for what was changed
     * @throws Drafts.VersionTaken when there is another edition or draft of that version
     */
    @Transactional
    public void publish(UUID id, String version, Release release) {
        var draft = drafts.lock(id);
        drafts.name(id, draft.name(), version);
        var readiness = check(id);
        if (!readiness.ready() || release.step().compareTo(readiness.least()) < 0) {
            throw new NotReady();
        }
        store.publish(id, release, JsonMapper.shared().writeValueAsString(release.note()));
        events.publishEvent(new EditionPublished(id, draft.framework(), version, release.at()));
    }

    /** Something is missing or wrong; nothing was published. */
    public static final class NotReady extends RuntimeException {
        NotReady() {
            super("Not ready", null, false, false);
        }
    }
}
