package no.karrierekvalitet.framework.editing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What two editors made of the same text. Where only one of them changed something, that holds; where both did, and not
 * the same, somebody has to choose.
 *
 * @param content both changes together, with mine where we clash
 * @param clashes what was changed by both, by path
 */
public record Merge(Content content, Map<String, Clash> clashes) {

    /** A value as it was, as I want it and as somebody else has saved it; each may be empty. */
    public record Clash(String base, String mine, String theirs) {}

    static Merge of(Content base, Content mine, Content theirs) {
        var paths = new TreeSet<>(base.values().keySet());
        paths.addAll(mine.values().keySet());
        paths.addAll(theirs.values().keySet());
        var merged = new TreeMap<String, String>();
        var clashes = new LinkedHashMap<String, Clash>();
        for (var path : paths) {
            var was = base.values().get(path);
            var my = mine.values().get(path);
            var their = theirs.values().get(path);
            var value = Objects.equals(my, was) ? their : my;
            if (value != null) {
                merged.put(path, value);
            }
            if (!Objects.equals(my, was) && !Objects.equals(their, was) && !Objects.equals(my, their)) {
                clashes.put(path, new Clash(text(was), text(my), text(their)));
            }
        }
        return new Merge(new Content(merged), clashes);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
