package no.karrierekvalitet.framework.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A search as the database reads it.
 *
 * @param wide everything that counts as found
 * @param exact what is shown first
 */
record Terms(String wide, String exact) {

    /** @param meant for each word that was typed, the words of the language it may stand for */
    static Terms all(List<String> typed, List<List<String>> meant) {
        return new Terms(joined(typed, meant, " & "), exact(typed, " & "));
    }

    static Terms any(List<String> typed, List<List<String>> meant) {
        return new Terms(joined(typed, meant, " | "), exact(typed, " | "));
    }

    private static String joined(List<String> typed, List<List<String>> meant, String operator) {
        var groups = Stream.<String>builder();
        for (int i = 0; i < typed.size(); i++) {
            groups.add(Stream.concat(Stream.of(typed.get(i)), meant.get(i).stream())
                    .distinct()
                    .map(Terms::quoted)
                    .collect(Collectors.joining(" | ", "(", ")")));
        }
        return groups.build().collect(Collectors.joining(operator));
    }

    private static String exact(List<String> typed, String operator) {
        return typed.stream().map(Terms::quoted).collect(Collectors.joining(operator));
    }

    /** Words are letters and digits only, so there is nothing in them to escape. */
    private static String quoted(String word) {
        return "'" + word + "'";
    }
}
