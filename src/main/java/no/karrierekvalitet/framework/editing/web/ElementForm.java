package no.karrierekvalitet.framework.editing.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.karrierekvalitet.framework.editing.Content;
import no.karrierekvalitet.framework.editing.Field;
import no.karrierekvalitet.framework.editing.Shape;
import org.springframework.util.MultiValueMap;

/** Reads what an editor typed about an element of some shape; anything else in the request is left alone. */
final class ElementForm {

    /** Fields for items that are not there yet, so that a list can grow without JavaScript. */
    static final int EMPTY_ITEMS = 1;

    private static final int LONGEST_LIST = 60;

    /** Our own words, which are the owner's in no language. */
    private static final String WORKING = "working";

    private ElementForm() {}

    static Content content(Shape shape, MultiValueMap<String, String> typed) {
        var values = new TreeMap<String, String>();
        shape.fields().forEach(field -> paths(field).forEach(path -> take(path, typed, values)));
        if (shape.sourced()) {
            List.of(Content.PROVENANCE, Content.OFFICIAL_LANGUAGES, Content.SOURCE)
                    .forEach(path -> take(path, typed, values));
            if (WORKING.equals(values.get(Content.PROVENANCE))) {
                values.put(Content.OFFICIAL_LANGUAGES, "");
            }
        }
        return new Content(values);
    }

    private static void take(String path, MultiValueMap<String, String> typed, Map<String, String> values) {
        var given = typed.get(path);
        if (given != null) {
            values.put(
                    path, String.join(" ", given.stream().map(String::valueOf).toList()));
        }
    }

    private static List<String> paths(Field field) {
        return switch (field.type()) {
            case TEXT -> texts(field, field.path());
            case TEXTS ->
                IntStream.range(0, LONGEST_LIST)
                        .mapToObj(i -> field.path() + "." + i)
                        .flatMap(path -> texts(field, path).stream())
                        .toList();
            default -> List.of(field.path());
        };
    }

    private static List<String> texts(Field field, String path) {
        return field.languages().stream()
                .map(language -> path + "." + language.code())
                .toList();
    }
}
