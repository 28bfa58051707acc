package no.karrierekvalitet.framework.editing;

import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.framework.Edition;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.framework.editing.Release.Step;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to drafts. Whoever calls has made sure that an editor asks. */
@Service
public class Drafts {

    private final DraftStore store;
    private final ElementStore elements;
    private final Editions editions;
    private final Clock clock;

    Drafts(DraftStore store, ElementStore elements, Editions editions, Clock clock) {
        this.store = store;
        this.elements = elements;
        this.editions = editions;
        this.clock = clock;
    }

    /** The newest first. */
    public List<Draft> all() {
        return store.all();
    }

    /** @throws Failure.NotFound when there is no such draft, or it is published by now */
    public Draft find(UUID draft) {
        return store.find(draft).orElseThrow(Failure.NotFound::new);
    }

    /** Everything in a draft as it stands. */
    public Tree tree(UUID draft) {
        return elements.tree(find(draft).id());
    }

    /**
     * Begins a draft as a copy of a published edition.
     *
     * @throws VersionTaken when there is an edition or a draft of that version
     */
    @Transactional
    public UUID begin(Viewer.Person editor, UUID from, String name, String version) {
        var draft = insert(editor, from, name, version);
        store.copy(from, draft);
        store.name(draft, name, version);
        return draft;
    }

    /**
     * Begins a draft with elements from somewhere else, as an import has them.
     *
     * @param basedOn the published edition it will be compared with
     * @throws VersionTaken when there is an edition or a draft of that version
     */
    @Transactional
    public UUID begin(Viewer.Person editor, UUID basedOn, String name, String version, List<Element> content) {
        var draft = insert(editor, basedOn, name, version);
        elements.insert(draft, content);
        store.name(draft, name, version);
        return draft;
    }

    private UUID insert(Viewer.Person editor, UUID basedOn, String name, String version) {
        var base = editions.published(basedOn);
        refuseTaken(base.framework(), version);
        var now = clock.instant();
        var draft = new Draft(Ids.next(), base.framework(), version, name, base.id(), now, editor.id(), now);
        store.insert(draft);
        return draft.id();
    }

    /** @throws VersionTaken when another edition or draft has that version */
    @Transactional
    public void name(UUID id, String name, String version) {
        var draft = lock(id);
        if (!draft.version().equals(version)) {
            refuseTaken(draft.framework(), version);
        }
        store.name(id, name, version);
    }

    /**
     * What the edition after a published one may be called: nothing else is called so.
     *
     * @param own the version of a draft that may go on being called so; null before there is one
     */
    public String freeVersion(Edition after, Step step, @Nullable String own) {
        var year = Year.now(clock);
        var version = Versions.after(after.version(), step, year);
        while (!version.equals(own) && store.isTaken(after.framework(), version)) {
            version = Versions.after(version, Step.MINOR, year);
        }
        return version;
    }

    private void refuseTaken(String framework, String version) {
        if (store.isTaken(framework, version)) {
            throw new VersionTaken();
        }
    }

    /** All of it, with its comments and its history, for good. */
    @Transactional
    public void delete(UUID draft) {
        store.delete(lock(draft).id());
    }

    /** The draft, for a change: nobody else changes or publishes it until the transaction ends. */
    Draft lock(UUID draft) {
        return store.lock(draft, clock.instant()).orElseThrow(Failure.NotFound::new);
    }

    /** There is an edition or a draft of this version already. */
    public static final class VersionTaken extends RuntimeException {
        VersionTaken() {
            super("Version taken", null, false, false);
        }
    }
}
