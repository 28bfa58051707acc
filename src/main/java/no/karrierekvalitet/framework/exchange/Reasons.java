package no.karrierekvalitet.framework.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.karrierekvalitet.framework.exchange.ImportResult.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * What is wrong with a document of an edition, for readers. The checks speak English and nothing else, so that what they
 * say can be known again here; of what is not known, only the place is told.
 */
public final class Reasons {

    private static final Set<String> TYPES = Set.of("string", "object", "array", "integer", "number", "boolean");
    private static final Pattern TYPE = Pattern.compile("(.+) found, (.+) expected");
    private static final Pattern SYNTAX = Pattern.compile("Line (\\d+), column \\d+: (.*)", Pattern.DOTALL);
    private static final Map<Pattern, String> KNOWN = known();
    private static final Map<Pattern, String> JSON = json();

    private Reasons() {}

    private static Map<Pattern, String> known() {
        var known = new LinkedHashMap<Pattern, String>();
        known.put(Pattern.compile("required property '(.+)' not found"), "schema.required");
        known.put(Pattern.compile("property '(.+)' is not defined in the schema.*"), "schema.additional");
        known.put(Pattern.compile("index '(.+)' is not defined in the schema.*"), "schema.index");
        known.put(Pattern.compile("does not have a value in the enumeration (.+)"), "schema.enum");
        known.put(Pattern.compile("must have at least (\\d+) items but found (\\d+)"), "schema.few");
        known.put(Pattern.compile("must have at most (\\d+) items but found (\\d+)"), "schema.many");
        known.put(Pattern.compile("does not match the regex pattern (.+)"), "schema.pattern");
        known.put(Pattern.compile("does not match the (.+) pattern.*"), "schema.format");
        known.put(Pattern.compile("must be the constant value '(.+)'"), "schema.const");
        known.put(Pattern.compile("must have only unique items.*"), "schema.unique");
        known.put(Pattern.compile("must have a minimum value of (.+)"), "schema.minimum");
        known.put(Pattern.compile("must have a maximum value of (.+)"), "schema.maximum");
        known.put(Pattern.compile("must be at least (\\d+) characters long"), "schema.short");
        known.put(Pattern.compile("must be at most (\\d+) characters long"), "schema.long");
        known.put(Pattern.compile("All documents of an edition have the same version"), "rule.version");
        known.put(Pattern.compile("There is no such date: (.+)"), "rule.date");
        known.put(Pattern.compile("This (?:id|key) is used twice: (.+)"), "rule.twice");
        known.put(Pattern.compile("There is no area (.+)"), "rule.area");
        known.put(Pattern.compile("There is another edition (.+)"), "version-taken");
        known.put(Pattern.compile("There is no (.+)"), "rule.unknown");
        known.put(Pattern.compile("A character that is no character"), "no-character");
        known.put(Pattern.compile("The edition needs this document"), "rule.needed");
        known.put(Pattern.compile("Not a document of an edition, or handed in twice"), "rule.stranger");
        return known;
    }

    private static Map<Pattern, String> json() {
        var known = new LinkedHashMap<Pattern, String>();
        known.put(Pattern.compile("(?s)Unexpected end-of-input.*"), "json.end");
        known.put(Pattern.compile("(?s)Duplicate Object property \"(.*)\".*"), "json.twice");
        known.put(Pattern.compile("(?s)Unexpected character \\('(.+)' \\(code.*"), "json.character");
        known.put(Pattern.compile("(?s)(?:Unrecognized token|Unexpected token) '?([^':]+).*"), "json.word");
        return known;
    }

    /** @param line of the file, where it is known */
    public static ImportProblem told(@Nullable Integer line, Problem problem) {
        var place = (problem.file() + " " + problem.pointer()).strip();
        var reason = problem.reason();
        var syntax = SYNTAX.matcher(reason);
        if (syntax.matches()) {
            return syntax(Integer.valueOf(syntax.group(1)), place, syntax.group(2));
        }
        var type = TYPE.matcher(reason);
        if (type.matches()) {
            var expected = type.group(2);
            return ImportProblem.at(
                    line, place, "schema.type." + (TYPES.contains(expected) ? expected : "other"), expected);
        }
        return known(KNOWN, line, place, reason, "document");
    }

    /** Why a file cannot be read as JSON, and on which line. */
    public static ImportProblem of(JacksonException unreadable, String place) {
        var at = unreadable.getLocation();
        var line = at == null ? 1 : Math.max(1, at.getLineNr());
        return unreadable instanceof StreamConstraintsException
                ? ImportProblem.at(line, place, "too-deep-or-long")
                : syntax(line, place, unreadable.getOriginalMessage());
    }

    private static ImportProblem syntax(int line, String place, String reason) {
        return known(JSON, line, place, reason, "not-json");
    }

    private static ImportProblem known(
            Map<Pattern, String> reasons, @Nullable Integer line, String place, String reason, String otherwise) {
        for (var one : reasons.entrySet()) {
            var said = one.getKey().matcher(reason);
            if (said.matches()) {
                return ImportProblem.at(line, place, one.getValue(), groups(said.toMatchResult()));
            }
        }
        return ImportProblem.at(line, place, otherwise);
    }

    private static String[] groups(MatchResult said) {
        return IntStream.rangeClosed(1, said.groupCount()).mapToObj(said::group).toArray(String[]::new);
    }
}
