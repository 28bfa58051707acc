package no.karrierekvalitet.ui;

import java.util.ArrayList;
import java.util.List;

/** Breaks words for pictures, which cannot do it themselves. */
public final class Lines {

    private Lines() {}

    /** The text in lines of about {@code width} characters; a longer word has a line of its own. */
    public static List<String> of(String text, int width) {
        var lines = new ArrayList<String>();
        for (var word : text.split(" ")) {
            var last = lines.isEmpty() ? "" : lines.getLast();
            if (!last.isEmpty() && last.length() + 1 + word.length() <= width) {
                lines.set(lines.size() - 1, last + " " + word);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }
}
