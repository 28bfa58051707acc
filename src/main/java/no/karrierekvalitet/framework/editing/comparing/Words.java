package no.karrierekvalitet.framework.editing.comparing;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Two texts laid over each other, word by word. */
public final class Words {

    /** A word, a run of blanks, or one sign. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    private Words() {}

    public enum Mark {
        SAME,
        REMOVED,
        ADDED
    }

    /** A stretch of text that both have, or only one. */
    public record Piece(Mark mark, String text) {}

    public static List<Piece> between(String before, String after) {
        var old = words(before);
        var now = words(after);
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now, true).getDeltas()) {
            if (delta.getType() != DeltaType.EQUAL) {
                var start = delta.getSource().getPosition();
                add(pieces, Mark.SAME, old.subList(at, start));
                add(pieces, Mark.REMOVED, delta.getSource().getLines());
                add(pieces, Mark.ADDED, delta.getTarget().getLines());
                at = start + delta.getSource().size();
            }
        }
        add(pieces, Mark.SAME, old.subList(at, old.size()));
        return pieces;
    }

    private static void add(List<Piece> pieces, Mark mark, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(mark, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
