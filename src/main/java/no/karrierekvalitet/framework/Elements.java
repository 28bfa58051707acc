package no.karrierekvalitet.framework;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The elements of one edition, to be found by part and code. Immutable, as its edition is. */
public final class Elements {

    private final List<Element> all;
    private final Map<String, Map<String, Element>> byPart;

    Elements(List<Element> all) {
        this.all = List.copyOf(all);
        this.byPart = all.stream()
                .collect(Collectors.groupingBy(Element::part, Collectors.toMap(Element::code, Function.identity())));
    }

    public Collection<Element> all() {
        return all;
    }

    public Optional<Element> find(String part, String code) {
        return Optional.ofNullable(byPart.getOrDefault(part, Map.of()).get(code));
    }

    /** The element and everything that holds it, the document first. */
    public Deque<Element> path(Element element) {
        var path = new ArrayDeque<Element>();
        for (var next = Optional.of(element); next.isPresent(); next = parent(next.get())) {
            path.addFirst(next.get());
        }
        return path;
    }

    private Optional<Element> parent(Element element) {
        var parent = element.parent();
        return parent == null ? Optional.empty() : find(element.part(), parent);
    }
}
