package no.karrierekvalitet.framework.editing.comparing;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.karrierekvalitet.framework.Element;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is otherwise in one edition than in another, in the order of the newer one; what is gone stands where it
 * stood.
 */
public record Difference(List<Entry> entries) {

    /** In what way an element is different. */
    public enum Kind {
        ADDED,
        RETIRED,
        /** Another element has its place. */
        REPLACED,
        MOVED,
        /** It says something else, in at least one language. */
        TEXT,
        /** Other people's words, or confirmed in other languages. */
        PROVENANCE
    }

    /**
     * One element that is different.
     *
     * @param element as it is now; as it was, when it is gone
     * @param before as it was, or what it replaces; null when it is added
     * @param successor what has its place now, when it is gone and that was there before; otherwise null
     * @param path what holds it, outermost first, without the document
     */
    public record Entry(
            Element element,
            @Nullable Element before,
            @Nullable Element successor,
            Set<Kind> kinds,
            List<Element> path,
            List<Change> changes) {

        public Entry {
            kinds = kinds.isEmpty() ? Set.of() : EnumSet.copyOf(kinds);
        }

        public boolean is(Kind kind) {
            return kinds.contains(kind);
        }
    }

    /**
     * A value that is otherwise.
     *
     * @param path as in an element's form, with the language last where there is one
     * @param spoken whether it is a text in a language
     */
    public record Change(String path, boolean spoken, String before, String after, List<Words.Piece> pieces) {}

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    public List<Entry> of(String part) {
        return entries.stream()
                .filter(entry -> entry.element().part().equals(part))
                .toList();
    }

    /** How many elements are different, by kind. */
    public Map<Kind, Long> counts() {
        var counts = new EnumMap<Kind, Long>(Kind.class);
        entries.forEach(entry -> entry.kinds().forEach(kind -> counts.merge(kind, 1L, Long::sum)));
        return counts;
    }
}
