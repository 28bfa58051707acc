package no.karrierekvalitet.framework.editing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What elements of a draft say: read with the version it is, and changed from a version that was read. */
@Service
public class Editing {

    private final Drafts drafts;
    private final ElementStore elements;
    private final RevisionStore revisions;
    private final Clock clock;

    Editing(Drafts drafts, ElementStore elements, RevisionStore revisions, Clock clock) {
        this.drafts = drafts;
        this.elements = elements;
        this.revisions = revisions;
        this.clock = clock;
    }

    /**
     * An element in an editor's hands.
     *
     * @param version which a change has to name
     * @param history what it said before, the newest first; empty while nobody has changed it
     */
    public record Opened(Element element, Shape shape, Content content, int version, List<Revision> history) {}

    /** What came of a change. */
    public sealed interface Outcome {

        record Saved() implements Outcome {}

        /** Nothing was saved: by path, what does not fit. */
        record Refused(Map<String, Form.Problem> problems) implements Outcome {}

        /**
         * Nothing was saved: somebody else has, since this editor read it.
         *
         * @param version that the merged content has to be saved on
         */
        record Conflict(Merge merge, int version, @Nullable UUID by, Instant at) implements Outcome {}
    }

    /** @throws Failure.NotFound when the draft has no such element */
    public Opened open(UUID draft, Tree tree, String part, String code) {
        var element = tree.find(part, code).orElseThrow(Failure.NotFound::new);
        var shape = tree.shape(element);
        var source = elements.sources(draft, part).get(code);
        var history = revisions.of(draft, part, code);
        var version = history.isEmpty() ? 0 : history.getFirst().version();
        return new Opened(element, shape, Content.of(shape, element, source), version, history);
    }

    /**
     * @param basis the version the editor had before them
     * @throws Failure.NotFound when the draft or the element is no longer there
     */
    @Transactional
    public Outcome save(Viewer.Person editor, UUID id, String part, String code, int basis, Content typed) {
        var draft = drafts.lock(id);
        var tree = elements.tree(id);
        var opened = open(id, tree, part, code);
        var problems = ElementCheck.problems(tree, part, opened.shape(), typed);
        if (!problems.isEmpty()) {
            return new Outcome.Refused(problems);
        }
        if (basis != opened.version()) {
            return conflict(draft, opened, basis, typed);
        }
        if (!typed.equals(opened.content())) {
            write(editor, draft, opened, typed);
        }
        return new Outcome.Saved();
    }

    private Outcome conflict(Draft draft, Opened opened, int basis, Content mine) {
        var base = opened.history().stream()
                .filter(revision -> revision.version() == basis)
                .findFirst()
                .map(Revision::content)
                .orElse(opened.content());
        var last =
                opened.history().stream().findFirst().orElse(new Revision(0, opened.content(), draft.begunAt(), null));
        return new Outcome.Conflict(Merge.of(base, mine, opened.content()), opened.version(), last.by(), last.at());
    }

    private void write(Viewer.Person editor, Draft draft, Opened opened, Content content) {
        var was = opened.element();
        if (opened.history().isEmpty()) {
            revisions.add(draft.id(), was.part(), was.code(), new Revision(0, opened.content(), draft.begunAt(), null));
        }
        elements.say(draft.id(), content.in(opened.shape(), was));
        elements.source(draft.id(), was, content.value(Content.SOURCE));
        revisions.add(
                draft.id(),
                was.part(),
                was.code(),
                new Revision(opened.version() + 1, content, clock.instant(), editor.id()));
    }
}
