package no.karrierekvalitet.live;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

/**
 * Something changed.
 *
 * @param n the commit it belongs to; those of one commit share it
 * @param kind a hint, possibly empty
 */
record Signal(long n, String topic, String kind) {

    /** PostgreSQL takes no longer notification than 8,000 bytes. */
    private static final int LONGEST_NOTE = 7_500;

    /** As it is sent to those who listen, once for all of them. */
    byte[] encoded(int listeners) {
        return ("id: " + n + "\ndata: " + spread(listeners) + " " + topic + " " + kind + "\n\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Over how many milliseconds browsers should spread what they fetch: two cores give some 2,500 fragments a second, and a
     * small room should not wait for a large one's reason.
     */
    private static int spread(int listeners) {
        return Math.min(3_000, listeners * 2 / 5);
    }

    /** Lines for notifications of changes, kinds by topic. */
    static List<String> notes(SequencedMap<String, String> changes) {
        var notes = new ArrayList<String>();
        var note = new StringBuilder();
        for (var change : changes.entrySet()) {
            if (note.length() + Topics.LONGEST + Topics.LONGEST_KIND + 2 > LONGEST_NOTE) {
                notes.add(note.toString());
                note.setLength(0);
            }
            note.append('\n').append(change.getKey()).append(' ').append(change.getValue());
        }
        notes.add(note.toString());
        return notes;
    }

    /** What a notification says: the number of its commit, and lines as {@link #notes} wrote them. */
    static List<Signal> read(String notification) {
        var lines = notification.split("\n");
        long n = Long.parseLong(lines[0]);
        return List.of(lines).subList(1, lines.length).stream()
                .map(line -> line.split(" ", 2))
                .map(parts -> new Signal(n, parts[0], parts[1]))
                .toList();
    }
}
