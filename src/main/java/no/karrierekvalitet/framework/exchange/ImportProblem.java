package no.karrierekvalitet.framework.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a file was refused, to be told in the reader's language.
 *
 * @param line of the file, counted from 1; null where lines mean nothing
 * @param place what the reader can look for: a path, a row, an identifier; may be empty
 * @param key of the text that says what is wrong
 */
public record ImportProblem(@Nullable Integer line, String place, String key, List<String> args) {

    /** So many are told; whoever corrects them will hear of the rest. */
    public static final int TOLD = 50;

    private static final int LONGEST = 200;

    public ImportProblem {
        place = shortened(place);
        args = args.stream().map(ImportProblem::shortened).toList();
    }

    /** @param reason the last part of {@code framework.exchange.problem.…} */
    public static ImportProblem at(@Nullable Integer line, String place, String reason, String... args) {
        return new ImportProblem(line, place, "framework.exchange.problem." + reason, List.of(args));
    }

    /** The file as a whole. */
    public static ImportProblem of(String reason, String... args) {
        return at(null, "", reason, args);
    }

    /** What somebody sent is shown and stored in part only, without what a database cannot keep. */
    private static String shortened(String text) {
        var clean = text.replaceAll("\\p{Cntrl}|[\\ud800-\\udfff]", "\ufffd");
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "…";
    }
}
