package no.karrierekvalitet.documents;

import java.util.HashMap;
import java.util.Map;

/**
 * A document that sets its own pages: a book, a poster. Its template writes the whole XHTML document (every element is
 * closed, numeric instead of named entities) and gets the style sheet as parameter {@code css}.
 *
 * @param stylesheet name of a file below {@code documents/} without ending, as in {@code poster}
 * @param template path below {@code src/main/jte} without ending
 * @param values the template's other parameters by name
 */
public record Publication(String stylesheet, String template, Map<String, Object> values) {

    public Publication {
        values = Map.copyOf(values);
    }

    Map<String, Object> with(String css) {
        var all = new HashMap<>(values);
        all.put("css", css);
        return all;
    }
}
