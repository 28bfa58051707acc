package no.karrierekvalitet.framework.editing.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.Edition;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.framework.editing.Draft;
import no.karrierekvalitet.framework.editing.Release;
import no.karrierekvalitet.framework.editing.Tree;
import no.karrierekvalitet.framework.editing.comparing.Difference;
import no.karrierekvalitet.framework.editing.comparing.Difference.Change;
import no.karrierekvalitet.framework.editing.comparing.Difference.Entry;
import no.karrierekvalitet.framework.editing.comparing.Difference.Kind;
import no.karrierekvalitet.framework.editing.comparing.Words;
import no.karrierekvalitet.framework.exchange.Reference;
import no.karrierekvalitet.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * Two editions side by side.
 *
 * @param from version of the older
 * @param to version of the newer
 * @param release how the newer came out; null when that is not known
 * @param draft the newer, when it is not published yet
 */
public record ComparisonView(
        Labels labels,
        String from,
        String to,
        Difference difference,
        Tree before,
        Tree after,
        @Nullable Release release,
        List<Edition> editions,
        @Nullable Draft draft) {

    public String address() {
        return draft == null ? "/rammeverk/utgaver/sammenlikning" : Desk.path(draft.id()) + "/sammenlikning";
    }

    public String query() {
        return draft == null ? "?fra=" + from + "&til=" + to : "?fra=" + from;
    }

    public List<String> parts() {
        return labels.parts().stream()
                .filter(part -> !difference.of(part).isEmpty())
                .toList();
    }

    /** Where an element stands, from its part inwards. */
    public String place(Entry entry) {
        return entry.path().stream().map(labels::name).collect(Collectors.joining(" › "));
    }

    /** What a change is in, without the language. */
    public String field(Change change) {
        return labels.field(
                change.spoken() ? change.path().substring(0, change.path().lastIndexOf('.')) : change.path());
    }

    /** What changed, piece by piece; what refers to other elements is told by their names, a choice by its words. */
    public List<Words.Piece> pieces(Entry entry, Change change) {
        if (isChoice(entry.element(), change)) {
            return Words.between(options(change.before()), options(change.after()));
        }
        return Reference.of(entry.element().part(), change.path())
                .filter(_ -> !change.spoken())
                .map(reference -> Words.between(
                        names(before, reference, change.before()), names(after, reference, change.after())))
                .orElse(change.pieces());
    }

    private boolean isChoice(Element element, Change change) {
        var tree = after.find(element.part(), element.code()).isPresent() ? after : before;
        return tree.shape(element).fields().stream()
                .anyMatch(field ->
                        field.path().equals(change.path()) && !field.options().isEmpty());
    }

    private String options(String values) {
        return Stream.of(values.split(" "))
                .filter(value -> !value.isEmpty())
                .map(labels::option)
                .collect(Collectors.joining(", "));
    }

    private String names(Tree tree, Reference reference, String codes) {
        var targets = tree.targets(reference);
        return Stream.of(codes.split(" "))
                .map(code -> targets.stream()
                        .filter(target -> Tree.name(target).equals(code))
                        .findFirst()
                        .map(labels::name)
                        .orElse(code))
                .collect(Collectors.joining(", "));
    }

    public Language language(Change change) {
        return Language.of(change.path().substring(change.path().lastIndexOf('.') + 1))
                .orElse(labels.ui().language());
    }

    public @Nullable String origin(Entry entry) {
        var was = entry.before();
        return was == null || !entry.is(Kind.MOVED)
                ? null
                : before.parent(was)
                        .filter(parent -> !parent.code().equals(entry.element().parent()))
                        .map(labels::name)
                        .orElse(null);
    }

    /** Whose words, and in which languages they are the owner's. */
    public String provenance(Element element) {
        var provenance = element.provenance() == null ? "working" : element.provenance();
        var words = labels.ui().t("framework.source." + provenance.replace('-', '_'));
        return element.officialLanguages().isEmpty()
                ? words
                : words + " ("
                        + element.officialLanguages().stream()
                                .map(code ->
                                        Language.of(code).map(Language::ownName).orElse(code))
                                .collect(Collectors.joining(", "))
                        + ")";
    }
}
