package no.karrierekvalitet.framework.editing.demo;

import java.time.Clock;
import java.time.Year;
import java.util.TreeMap;
import java.util.UUID;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.editing.Content;
import no.karrierekvalitet.framework.editing.Drafts;
import no.karrierekvalitet.framework.editing.Editing;
import no.karrierekvalitet.framework.editing.Editing.Outcome;
import no.karrierekvalitet.framework.editing.Release.Step;
import no.karrierekvalitet.framework.editing.Structure;
import no.karrierekvalitet.framework.editing.Versions;
import no.karrierekvalitet.framework.editing.comments.Comments;
import no.karrierekvalitet.framework.editing.demo.DraftStory.Saying;
import no.karrierekvalitet.framework.editing.demo.DraftStory.Successor;
import no.karrierekvalitet.identity.DemoCast;
import no.karrierekvalitet.platform.DemoChapter;
import no.karrierekvalitet.platform.PlatformRole;
import no.karrierekvalitet.platform.Viewer;
import org.springframework.stereotype.Component;

/** Gives the demo a draft with real differences, nearly ready, made by its editor as any draft is made. */
@Component
class DraftChapter implements DemoChapter {

    private final DemoCast cast;
    private final Editions editions;
    private final Drafts drafts;
    private final Editing editing;
    private final Structure structure;
    private final Comments comments;
    private final Clock clock;

    DraftChapter(
            DemoCast cast,
            Editions editions,
            Drafts drafts,
            Editing editing,
            Structure structure,
            Comments comments,
            Clock clock) {
        this.cast = cast;
        this.editions = editions;
        this.drafts = drafts;
        this.editing = editing;
        this.structure = structure;
        this.comments = comments;
        this.clock = clock;
    }

    /** After the editions and the people. */
    @Override
    public int order() {
        return 25;
    }

    @Override
    public void write() {
        cast.people().stream()
                .filter(person -> person.platformRoles().contains(PlatformRole.EDITOR))
                .findFirst()
                .map(person -> new Viewer.Person(person.id(), person.name(), person.language(), person.platformRoles()))
                .ifPresent(this::write);
    }

    /** @return the draft */
    UUID write(Viewer.Person editor) {
        var story = DraftStory.read();
        var current = editions.current();
        var version = Versions.after(current.version(), Step.MAJOR, Year.now(clock));
        var draft = drafts.begin(editor, current.id(), story.name(), version);
        story.replaces().forEach(it -> structure.replace(draft, it.part(), it.code(), String.valueOf(it.by())));
        story.retires().forEach(it -> retire(draft, it));
        story.adds().forEach(it -> structure.add(draft, it.part(), it.parent(), it.role(), it.code()));
        story.says().forEach(it -> say(editor, draft, it));
        story.moves().forEach(it -> structure.move(draft, it.part(), it.code(), it.direction()));
        story.comments().forEach(it -> comments.write(editor, draft, it.part(), it.code(), it.text()));
        return draft;
    }

    private void retire(UUID draft, Successor it) {
        if (it.by() == null) {
            structure.retire(draft, it.part(), it.code());
        } else {
            structure.retire(draft, it.part(), it.code(), it.by());
        }
    }

    private void say(Viewer.Person editor, UUID draft, Saying it) {
        var opened = editing.open(draft, drafts.tree(draft), it.part(), it.code());
        var values = new TreeMap<>(opened.content().values());
        values.putAll(it.values());
        var outcome = editing.save(editor, draft, it.part(), it.code(), opened.version(), new Content(values));
        if (!(outcome instanceof Outcome.Saved)) {
            throw new IllegalStateException("The demo's draft does not fit: " + it.code() + " " + outcome);
        }
    }
}
