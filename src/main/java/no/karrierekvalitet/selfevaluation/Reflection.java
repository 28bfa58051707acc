package no.karrierekvalitet.selfevaluation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person wrote to themselves on one of an area's reflection questions.
 *
 * @param question place in the edition's list of questions for the area, from 0
 */
public record Reflection(String area, int question, String text, Instant at) {

    /** The most characters a text may have, with a line break as one; also of what was discovered. */
    public static final int LONGEST = 4000;

    /** As typed, without what no store can hold, with line breaks as the browser counts them and no blanks around. */
    public static String clean(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replace("\0", "").replace("\r\n", "\n").strip();
    }
}
