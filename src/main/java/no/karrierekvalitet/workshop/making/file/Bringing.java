package no.karrierekvalitet.workshop.making.file;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of bringing in an event. */
public sealed interface Bringing {

    record Brought(UUID event) implements Bringing {}

    /** Something does not fit; nothing was changed. */
    record Refused(List<Problem> problems) implements Bringing {
        public Refused {
            problems = List.copyOf(problems);
        }

        static Refused because(String reason) {
            return new Refused(List.of(new Problem(null, "", reason, "")));
        }
    }

    /**
     * @param line counted from 1; null for the whole file
     * @param place what to look for in the file; may be empty
     * @param key of the text that says what is wrong
     * @param detail in English, for those who make such files; may be empty
     */
    record Problem(@Nullable Integer line, String place, String key, String detail) {

        /** So many are told; whoever corrects them will hear of the rest. */
        static final int TOLD = 50;

        private static final int LONGEST = 200;

        public Problem {
            place = shortened(place);
            detail = shortened(detail);
        }

        /** What somebody sent is shown in part only. */
        private static String shortened(String text) {
            var clean = text.replaceAll("\\p{Cntrl}|[\\ud800-\\udfff]", "\ufffd");
            return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "…";
        }
    }
}
