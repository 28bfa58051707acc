package no.karrierekvalitet.framework.editing;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.framework.exchange.Parts;
import no.karrierekvalitet.platform.Failure;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes a draft in many places at once, as an import does; every changed element gets a version of its own. */
@Service
public class DraftContent {

    private final Drafts drafts;
    private final ElementStore elements;
    private final RevisionStore revisions;
    private final ReplacementStore replacements;
    private final Clock clock;

    DraftContent(
            Drafts drafts, ElementStore elements, RevisionStore revisions, ReplacementStore replacements, Clock clock) {
        this.drafts = drafts;
        this.elements = elements;
        this.revisions = revisions;
        this.replacements = replacements;
        this.clock = clock;
    }

    /**
     * @param change makes of everything in the draft everything that is to be in it: each element where its shape has a
     *     place for it. What it throws leaves the draft as it is
     * @throws Failure.NotFound when there is no such draft, or it is published by now
     */
    @Transactional
    public void change(UUID editor, UUID id, UnaryOperator<List<Element>> change) {
        var draft = drafts.lock(id);
        var before = elements.tree(id);
        var after = new Tree(change.apply(before.all()));
        for (var part : Parts.ALL) {
            var then = of(before, part);
            var now = of(after, part);
            if (!then.equals(now)) {
                elements.delete(id, part, List.copyOf(then.keySet()));
                elements.insert(id, List.copyOf(now.values()));
                replacements.forgetTowards(
                        id,
                        part,
                        then.keySet().stream()
                                .filter(code -> !now.containsKey(code))
                                .toList());
                now.values().stream()
                        .filter(element ->
                                then.containsKey(element.code()) && !element.equals(then.get(element.code())))
                        .forEach(element -> write(editor, draft, before, after, element));
            }
        }
    }

    private static Map<String, Element> of(Tree tree, String part) {
        var elements = new HashMap<String, Element>();
        tree.all().stream()
                .filter(element -> element.part().equals(part))
                .forEach(element -> elements.put(element.code(), element));
        return elements;
    }

    private void write(UUID editor, Draft draft, Tree before, Tree after, Element element) {
        var part = element.part();
        var code = element.code();
        var source = elements.sources(draft.id(), part).get(code);
        var was = before.find(part, code).orElseThrow();
        var content = Content.of(after.shape(element), element, source);
        var history = revisions.of(draft.id(), part, code);
        if (history.isEmpty()) {
            var first = Content.of(before.shape(was), was, source);
            revisions.add(draft.id(), part, code, new Revision(0, first, draft.begunAt(), null));
        }
        if (history.isEmpty() || !Objects.equals(history.getFirst().content(), content)) {
            var version = history.isEmpty() ? 1 : history.getFirst().version() + 1;
            revisions.add(draft.id(), part, code, new Revision(version, content, clock.instant(), editor));
        }
    }
}
