package no.karrierekvalitet.framework.editing.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.framework.editing.Completeness;
import no.karrierekvalitet.framework.editing.Content;
import no.karrierekvalitet.framework.editing.Editing;
import no.karrierekvalitet.framework.editing.Field;
import no.karrierekvalitet.framework.editing.Merge;
import no.karrierekvalitet.framework.editing.StructureRules;
import no.karrierekvalitet.framework.editing.Tree;
import no.karrierekvalitet.framework.editing.comments.Comment;
import no.karrierekvalitet.framework.exchange.Reference;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * An element as one editor has it before them.
 *
 * @param shown what the fields hold: what is saved, what was typed, or both merged
 * @param version the version a save is based on
 * @param conflict what somebody else saved meanwhile, when that is so
 * @param names of people, by id
 */
public record ElementView(
        Work work,
        Editing.Opened opened,
        Content shown,
        int version,
        Form form,
        Form commentForm,
        Editing.Outcome.@Nullable Conflict conflict,
        Map<UUID, String> names,
        List<Comment> comments) {

    public Element element() {
        return opened.element();
    }

    public String value(String path) {
        return shown.value(path);
    }

    public boolean chosen(String path, String option) {
        return List.of(shown.value(path).split(" ")).contains(option);
    }

    /** Fields of texts by paths without language; one more than there are for a list, so that it can grow. */
    public List<String> texts(Field field) {
        return field.type() == Field.Type.TEXT
                ? List.of(field.path())
                : IntStream.rangeClosed(0, shown.lastItem(field) + ElementForm.EMPTY_ITEMS)
                        .mapToObj(i -> field.path() + "." + i)
                        .toList();
    }

    public boolean alike(String path) {
        return Completeness.isAlike(value(path + ".nb"), value(path + ".nn"));
    }

    public Merge.@Nullable Clash clash(String path) {
        return conflict == null ? null : conflict.merge().clashes().get(path);
    }

    public List<Option> options(Field field, Labels labels) {
        return Reference.of(element().part(), field.name())
                .map(reference -> work.tree().targets(reference).stream()
                        .map(target -> new Option(Tree.name(target), labels.name(target)))
                        .toList())
                .orElseGet(() -> field.options().stream()
                        .map(option -> new Option(option, labels.option(option)))
                        .toList());
    }

    public record Option(String value, String name) {}

    /** Rows that a text probably needs. */
    public int rows(String path) {
        var longest = Stream.of(Language.values())
                .mapToInt(language -> value(path + "." + language.code()).length())
                .max()
                .orElse(0);
        return Math.clamp(longest / 34L + 1, 2, 12);
    }

    public List<Element> homes() {
        return StructureRules.homes(work.tree(), element());
    }

    public boolean mayMove() {
        return work.tree()
                .parent(element())
                .filter(parent -> work.tree().place(parent, element().role()).open())
                .isPresent();
    }

    public boolean mayRetire() {
        return work.tree()
                .parent(element())
                .filter(parent ->
                        StructureRules.mayLeave(work.tree(), parent, element().role()))
                .isPresent();
    }

    public boolean mayReplace() {
        return StructureRules.replaceable(work.tree(), element());
    }

    public boolean first() {
        return siblings().indexOf(element()) <= 0;
    }

    public boolean last() {
        return siblings().indexOf(element()) == siblings().size() - 1;
    }

    private List<Element> siblings() {
        return work.tree()
                .parent(element())
                .map(parent -> work.tree().children(parent, element().role()))
                .orElse(List.of());
    }

    public @Nullable Element neighbour(int step) {
        var place = siblings().indexOf(element()) + step;
        return place < 0 || place >= siblings().size() ? null : siblings().get(place);
    }

    public String name(@Nullable UUID person, Labels labels) {
        var name = person == null ? null : names.get(person);
        return name == null ? labels.ui().t("framework.editing.somebody") : name;
    }
}
