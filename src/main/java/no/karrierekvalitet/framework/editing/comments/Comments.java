package no.karrierekvalitet.framework.editing.comments;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.framework.editing.Drafts;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.platform.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What editors say to each other about elements of a draft. Gone with the draft; kept when it is published. */
@Service
public class Comments {

    private final CommentStore store;
    private final Drafts drafts;
    private final Clock clock;

    Comments(CommentStore store, Drafts drafts, Clock clock) {
        this.store = store;
        this.drafts = drafts;
        this.clock = clock;
    }

    public List<Comment> of(UUID draft) {
        return store.of(draft);
    }

    public List<Comment> of(UUID draft, String part, String code) {
        return store.of(draft).stream()
                .filter(comment -> comment.part().equals(part) && comment.code().equals(code))
                .toList();
    }

    @Transactional
    public void write(Viewer.Person editor, UUID draft, String part, String code, String text) {
        drafts.tree(draft).find(part, code).orElseThrow(Failure.NotFound::new);
        store.insert(draft, new Comment(Ids.next(), part, code, text, clock.instant(), editor.id(), null, null));
    }

    /** The comment, now solved; or open again. */
    @Transactional
    public Comment solve(Viewer.Person editor, UUID draft, UUID comment, boolean solved) {
        drafts.find(draft);
        var found = store.of(draft).stream()
                .filter(one -> one.id().equals(comment))
                .findFirst()
                .orElseThrow(Failure.NotFound::new);
        store.solve(draft, comment, solved ? clock.instant() : null, solved ? editor.id() : null);
        return found;
    }
}
