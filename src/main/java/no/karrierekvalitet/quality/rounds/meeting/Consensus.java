package no.karrierekvalitet.quality.rounds.meeting;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.karrierekvalitet.quality.rounds.Level;
import org.jspecify.annotations.Nullable;

/**
 * What a service has agreed on about one indicator.
 *
 * @param level null while it has only written about it
 * @param grounds why
 * @param evidence what shows it: one thing a line, links among them
 * @param carried comes from an earlier round and has not been looked at in this one
 * @param version counts up with every change; 0 before the first
 */
public record Consensus(@Nullable Level level, String grounds, String evidence, boolean carried, int version) {

    public static final Consensus NONE = new Consensus(null, "", "", false, 0);

    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>]+");

    public boolean agreed() {
        return level != null && !carried;
    }

    /** The lines of the evidence. */
    public List<Line> lines() {
        return Stream.of(evidence.split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Line::new)
                .toList();
    }

    /** One piece of evidence. */
    public record Line(String text) {
        public boolean link() {
            return LINK.matcher(text).matches();
        }
    }
}
