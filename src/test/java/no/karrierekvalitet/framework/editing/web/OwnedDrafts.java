package no.karrierekvalitet.framework.editing.web;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.karrierekvalitet.fixtures.Owned;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.editing.Drafts;
import no.karrierekvalitet.framework.editing.Editing;
import no.karrierekvalitet.framework.editing.Structure;
import no.karrierekvalitet.framework.editing.comments.Comments;
import no.karrierekvalitet.framework.exchange.Parts;
import org.springframework.stereotype.Component;

/**
 * Drafts and everything in them are seen and changed by editors alone. Publishing is left out: it would give every other
 * test another current edition.
 */
@Component
record OwnedDrafts(Drafts drafts, Editing editing, Structure structure, Comments comments, Editions editions)
        implements Owned {

    private static final String CODE = "eth-own-values";

    @Override
    public Set<String> paths() {
        return Set.of(
                Desk.DRAFT,
                Desk.DRAFT + "/navn",
                Desk.DRAFT + "/mangler",
                Desk.DRAFT + "/sletting",
                Desk.DRAFT + "/sammenlikning",
                Desk.DRAFT + "/sammenlikning.pdf",
                Desk.PART,
                Desk.ELEMENT,
                Desk.ELEMENT + "/kommentarer",
                Desk.DRAFT + "/kommentarer/{comment}/losning",
                Desk.ELEMENT + "/plass",
                Desk.ELEMENT + "/nye/{role}",
                Desk.ELEMENT + "/erstatning",
                Desk.ELEMENT + "/uttak",
                Desk.ELEMENT + "/tilbake");
    }

    @Override
    public Map<String, ?> make(String path) {
        var editor = Someone.EDITOR.person();
        drafts.all().stream().filter(draft -> draft.name().equals("Owned")).forEach(draft -> drafts.delete(draft.id()));
        if (path.equals(Desk.PART)) {
            return Map.of("draft", withoutCards(), "part", Parts.ETHICS_CARDS);
        }
        var draft = drafts.begin(editor, editions.current().id(), "Owned", "owned-" + UUID.randomUUID());
        comments.write(editor, draft, Parts.STANDARDS, CODE, "Se her");
        if (path.endsWith("/tilbake")) {
            structure.retire(draft, Parts.STANDARDS, CODE);
        }
        return Map.of(
                "draft",
                draft,
                "part",
                Parts.STANDARDS,
                "code",
                path.contains("/nye/") ? "ethics" : CODE,
                "role",
                "subCompetences",
                "comment",
                comments.of(draft).getFirst().id());
    }

    /** Of a kind that a part can be taken into. */
    private UUID withoutCards() {
        var current = editions.current().id();
        var content = editions.elements(current).all().stream()
                .filter(element -> !element.part().equals(Parts.ETHICS_CARDS))
                .toList();
        return drafts.begin(Someone.EDITOR.person(), current, "Owned", "owned-" + UUID.randomUUID(), content);
    }

    @Override
    public Set<Someone> admitted(String path) {
        return Set.of(Someone.EDITOR);
    }

    @Override
    public Map<String, String> form(String path) {
        if (path.equals(Desk.ELEMENT)) {
            var draft = drafts.all().getFirst().id();
            var opened = editing.open(draft, drafts.tree(draft), Parts.STANDARDS, CODE);
            var values = new TreeMap<>(opened.content().values());
            values.put("basis", String.valueOf(opened.version()));
            return values;
        }
        return Map.of(
                "name", path.endsWith("/navn") ? "Owned" : "helt-ny-kode",
                "version", "owned-navn-" + UUID.randomUUID().toString().substring(0, 8),
                "direction", "up",
                "text", "En kommentar",
                "solved", "true");
    }
}
