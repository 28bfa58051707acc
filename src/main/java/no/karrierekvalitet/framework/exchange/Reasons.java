package no.karrierekvalitet.framework.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.karrierekvalitet.framework.exchange.ImportResult.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a document of an edition, for readers. The check of the schemas speaks English and nothing else, so
 * that what it says can be known again here; what is not known is told as it is.
 */
public final class Reasons {

    private static final Map<Pattern, String> KNOWN = known();

    private Reasons() {}

    private static Map<Pattern, String> known() {
        var known = new LinkedHashMap<Pattern, String>();
        known.put(Pattern.compile("required property '(.+)' not found"), "required");
        known.put(Pattern.compile("property '(.+)' is not defined in the schema.*"), "additional");
        known.put(Pattern.compile("does not have a value in the enumeration (.+)"), "enum");
        known.put(Pattern.compile("must have at least (\\d+) items but found (\\d+)"), "few");
        known.put(Pattern.compile("must have at most (\\d+) items but found (\\d+)"), "many");
        known.put(Pattern.compile("(\\w+) found, (.+) expected"), "type");
        known.put(Pattern.compile("does not match the regex pattern (.+)"), "pattern");
        known.put(Pattern.compile("must be the constant value '(.+)'"), "const");
        known.put(Pattern.compile("must have only unique items.*"), "unique");
        known.put(Pattern.compile("must have a minimum value of (.+)"), "minimum");
        known.put(Pattern.compile("must be at least (\\d+) characters long"), "short");
        return known;
    }

    /** @param line of the file, where it is known */
    public static ImportProblem told(@Nullable Integer line, Problem problem) {
        var place = problem.file() + " " + problem.pointer();
        for (var one : KNOWN.entrySet()) {
            var said = one.getKey().matcher(problem.reason());
            if (said.matches()) {
                var args = IntStream.rangeClosed(1, said.groupCount())
                        .mapToObj(said::group)
                        .toArray(String[]::new);
                return ImportProblem.at(line, place, "schema." + one.getValue(), args);
            }
        }
        return ImportProblem.at(line, place, "document", problem.reason());
    }
}
