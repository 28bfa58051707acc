package no.karrierekvalitet.framework.editing.comparing;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.framework.editing.Content;
import no.karrierekvalitet.framework.editing.Field;
import no.karrierekvalitet.framework.editing.Tree;
import no.karrierekvalitet.framework.editing.comparing.Difference.Change;
import no.karrierekvalitet.framework.editing.comparing.Difference.Entry;
import no.karrierekvalitet.framework.editing.comparing.Difference.Kind;
import no.karrierekvalitet.framework.exchange.Parts;
import org.jspecify.annotations.Nullable;

/** Lays two editions over each other. */
public final class Comparison {

    private final Tree before;
    private final Tree after;
    private final Map<String, Map<String, String>> replacements;
    private final Set<Element> moved = new HashSet<>();
    private final Set<Element> replaced = new HashSet<>();
    private final List<Entry> entries = new ArrayList<>();

    private Comparison(Tree before, Tree after, Map<String, Map<String, String>> replacements) {
        this.before = before;
        this.after = after;
        this.replacements = replacements;
    }

    /** @param replacements what took whose place, by part and old code */
    public static Difference between(Tree before, Tree after, Map<String, Map<String, String>> replacements) {
        var comparison = new Comparison(before, after, replacements);
        Parts.ALL.forEach(comparison::part);
        return new Difference(List.copyOf(comparison.entries));
    }

    private void part(String part) {
        after.document(part).ifPresent(document -> after.within(document).forEach(this::findMoved));
        after.document(part).ifPresent(document -> after.within(document).forEach(this::compare));
        before.document(part).ifPresent(document -> before.within(document).forEach(this::gone));
    }

    /** Among those that were there before, under the same parent, what left the common order. */
    private void findMoved(Element parent) {
        after.shape(parent).children().keySet().forEach(role -> {
            var now = after.children(parent, role).stream()
                    .filter(child -> was(child) instanceof Element old && Objects.equals(old.parent(), child.parent()))
                    .toList();
            var then = before.find(parent.part(), parent.code())
                    .map(old -> before.children(old, role))
                    .orElse(List.of());
            var codes = now.stream().map(Element::code).toList();
            var common =
                    then.stream().map(Element::code).filter(codes::contains).toList();
            DiffUtils.diff(common, codes)
                    .getDeltas()
                    .forEach(delta -> delta.getTarget().getLines().stream()
                            .flatMap(code -> after.find(parent.part(), code).stream())
                            .forEach(moved::add));
        });
    }

    private void compare(Element now) {
        var was = was(now);
        if (was == null) {
            came(now);
            return;
        }
        var kinds = EnumSet.noneOf(Kind.class);
        var changes = changes(was, now);
        if (!changes.isEmpty()) {
            kinds.add(Kind.TEXT);
        }
        if (!Objects.equals(was.provenance(), now.provenance())
                || !was.officialLanguages().equals(now.officialLanguages())) {
            kinds.add(Kind.PROVENANCE);
        }
        if (moved.contains(now) || !Objects.equals(was.parent(), now.parent())) {
            kinds.add(Kind.MOVED);
        }
        if (!kinds.isEmpty()) {
            entries.add(new Entry(now, was, null, kinds, above(after, now), changes));
        }
    }

    private void came(Element now) {
        var predecessor = before.all().stream()
                .filter(old -> old.part().equals(now.part())
                        && after.find(old.part(), old.code()).isEmpty())
                .filter(old -> Objects.equals(successor(old), now))
                .findFirst();
        predecessor.ifPresent(replaced::add);
        var kind = predecessor.isPresent() ? Kind.REPLACED : Kind.ADDED;
        var was = predecessor.orElse(null);
        entries.add(new Entry(now, was, null, EnumSet.of(kind), above(after, now), changes(was, now)));
    }

    private void gone(Element was) {
        if (after.find(was.part(), was.code()).isEmpty() && !replaced.contains(was)) {
            var successor = successor(was);
            var kinds = successor == null ? EnumSet.of(Kind.RETIRED) : EnumSet.of(Kind.RETIRED, Kind.REPLACED);
            var entry = new Entry(was, was, successor, kinds, above(before, was), changes(was, null));
            entries.add(placeOf(was), entry);
        }
    }

    /** After the last entry of what stands under the same parent, or else last of all. */
    private int placeOf(Element was) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            var element = entries.get(i).element();
            if (element.part().equals(was.part())
                    && (Objects.equals(element.parent(), was.parent())
                            || element.code().equals(was.parent()))) {
                return i + 1;
            }
        }
        return entries.size();
    }

    private @Nullable Element successor(Element old) {
        var by = replacements.getOrDefault(old.part(), Map.of());
        var seen = new HashSet<String>();
        for (var next = by.get(old.code()); next != null && seen.add(next); next = by.get(next)) {
            var found = after.find(old.part(), next);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return null;
    }

    private @Nullable Element was(Element now) {
        return before.find(now.part(), now.code()).orElse(null);
    }

    private List<Change> changes(@Nullable Element was, @Nullable Element now) {
        var old = content(before, was);
        var fresh = content(after, now);
        var paths = new TreeSet<>(old.values().keySet());
        paths.addAll(fresh.values().keySet());
        var owner = now == null ? before : after;
        var shape = owner.shape(Objects.requireNonNull(now == null ? was : now));
        return shape.fields().stream()
                .flatMap(field -> changes(field, paths, old, fresh).stream())
                .toList();
    }

    private static List<Change> changes(Field field, Collection<String> paths, Content old, Content fresh) {
        return paths.stream()
                .filter(path -> path.equals(field.path()) || path.startsWith(field.path() + "."))
                .filter(path -> !old.value(path).equals(fresh.value(path)))
                .sorted(order(field))
                .map(path -> new Change(
                        path,
                        !field.languages().isEmpty(),
                        old.value(path),
                        fresh.value(path),
                        Words.between(old.value(path), fresh.value(path))))
                .toList();
    }

    /** By item and then by language, as a reader has them. */
    private static java.util.Comparator<String> order(Field field) {
        return java.util.Comparator.<String, String>comparing(
                        path -> path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : path)
                .thenComparing(path -> field.languages().stream()
                        .map(language -> language.code())
                        .toList()
                        .indexOf(path.substring(path.lastIndexOf('.') + 1)));
    }

    private static Content content(Tree tree, @Nullable Element element) {
        return element == null ? new Content(Map.of()) : Content.of(tree.shape(element), element, null);
    }

    private static List<Element> above(Tree tree, Element element) {
        return tree.path(element).stream()
                .filter(step -> step.parent() != null && !step.equals(element))
                .toList();
    }
}
