package no.karrierekvalitet.framework.editing.web;

import java.util.List;
import java.util.Optional;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.framework.editing.Completeness;
import no.karrierekvalitet.framework.editing.Draft;
import no.karrierekvalitet.framework.editing.Tree;
import no.karrierekvalitet.framework.editing.comments.Comment;
import no.karrierekvalitet.framework.editing.comparing.Difference;
import no.karrierekvalitet.framework.editing.comparing.Difference.Entry;
import no.karrierekvalitet.framework.editing.comparing.Difference.Kind;

/** A draft as its editors have it before them: what it says, how that differs from its basis, and what is said about it. */
public record Work(Draft draft, Tree tree, Difference difference, List<Comment> comments) {

    public String path() {
        return Desk.path(draft.id());
    }

    public String path(String part) {
        return Desk.path(draft.id(), part);
    }

    public String path(Element element) {
        return element.parent() == null ? path(element) : Desk.path(draft.id(), element.part(), element.code());
    }

    public String form(Element element) {
        return Desk.path(draft.id(), element.part(), element.code());
    }

    public Completeness completeness(String part) {
        return tree.document(part)
                .map(document -> Completeness.of(tree, document))
                .orElseGet(() -> Completeness.of(tree, List.of()));
    }

    /** Of an element alone, without what is inside it. */
    public Completeness own(Element element) {
        return Completeness.of(element, tree.shape(element));
    }

    /** In what way an element of the draft differs from the basis, if it does. */
    public Optional<Entry> difference(Element element) {
        return difference.entries().stream()
                .filter(entry -> entry.element().equals(element))
                .findFirst();
    }

    /** What stood under an element and was taken out. */
    public List<Entry> retired(String part) {
        return difference.of(part).stream()
                .filter(entry -> entry.is(Kind.RETIRED) || entry.is(Kind.REPLACED) && entry.before() != null)
                .toList();
    }

    public long open(String part) {
        return comments.stream()
                .filter(comment -> comment.open() && comment.part().equals(part))
                .count();
    }

    public long open(Element element) {
        return comments.stream()
                .filter(comment -> comment.open()
                        && comment.part().equals(element.part())
                        && comment.code().equals(element.code()))
                .count();
    }
}
