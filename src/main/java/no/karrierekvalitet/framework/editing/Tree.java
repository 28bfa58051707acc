package no.karrierekvalitet.framework.editing;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.framework.editing.Shape.Children;
import no.karrierekvalitet.framework.exchange.Parts;
import no.karrierekvalitet.framework.exchange.Reference;
import org.jspecify.annotations.Nullable;

/** All elements of one edition, with what holds what and what each may say. */
public final class Tree {

    private record Key(String part, @Nullable String code) {}

    private final Map<Key, Element> byCode = new LinkedHashMap<>();
    private final Map<Key, List<Element>> byParent = new HashMap<>();

    public Tree(List<Element> elements) {
        elements.forEach(element -> {
            byCode.put(new Key(element.part(), element.code()), element);
            byParent.computeIfAbsent(new Key(element.part(), element.parent()), _ -> new java.util.ArrayList<>())
                    .add(element);
        });
        byParent.values().forEach(Tree::sort);
    }

    private static void sort(List<Element> siblings) {
        siblings.sort(Comparator.comparing(Element::position, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    public List<Element> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Element> find(String part, @Nullable String code) {
        return Optional.ofNullable(byCode.get(new Key(part, code)));
    }

    /** The outermost element of a part. */
    public Optional<Element> document(String part) {
        return byParent.getOrDefault(new Key(part, null), List.of()).stream().findFirst();
    }

    /** What an element holds, in the order in which it is shown. */
    public List<Element> children(Element parent) {
        return shape(parent).children().keySet().stream()
                .flatMap(role -> children(parent, role).stream())
                .toList();
    }

    public List<Element> children(Element parent, String role) {
        return byParent.getOrDefault(new Key(parent.part(), parent.code()), List.of()).stream()
                .filter(child -> child.role().equals(role))
                .toList();
    }

    public Optional<Element> parent(Element element) {
        return element.parent() == null ? Optional.empty() : find(element.part(), element.parent());
    }

    /** The element and everything that holds it, the document first. */
    public Deque<Element> path(Element element) {
        var path = new ArrayDeque<Element>();
        for (var next = Optional.of(element); next.isPresent(); next = parent(next.get())) {
            path.addFirst(next.get());
        }
        return path;
    }

    /** The element and everything inside it, in the order of the document. */
    public Stream<Element> within(Element element) {
        return Stream.concat(Stream.of(element), children(element).stream().flatMap(this::within));
    }

    public Shape shape(Element element) {
        return parent(element)
                .map(parent -> place(parent, element.role()).shape(element.code()))
                .orElseGet(() -> Shapes.of(element.part()));
    }

    /** What a parent may hold under a role. */
    public Children place(Element parent, String role) {
        var children = shape(parent).children().get(role);
        if (children == null) {
            throw new IllegalStateException("No " + role + " in " + parent.part());
        }
        return children;
    }

    /** What may stand in a field that names elements: their codes, or their keys. */
    public List<Element> targets(Reference reference) {
        return byCode.values().stream()
                .filter(element -> element.part().equals(reference.targetPart())
                        && element.role().equals(reference.targetRole()))
                .toList();
    }

    /** How others refer to an element: by its id or its key. */
    public static String name(Element element) {
        return element.hasId() ? element.code() : element.fields().path("key").asString(element.code());
    }

    public Parts parts() {
        return Parts.of(byParent.values().stream().flatMap(List::stream).toList());
    }
}
