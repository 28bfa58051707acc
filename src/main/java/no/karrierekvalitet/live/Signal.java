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

    /**
     * What one commit has changed, as it is sent to those who hear of exactly that, once for all of them. One event, so that
     * nobody has its number without all of it.
     */
    static byte[] encoded(List<Signal> commit, int listeners) {
        var text = new StringBuilder("id: " + commit.getFirst().n());
        commit.forEach(signal -> text.append(signal.line(listeners)));
        return text.append("\n\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private String line(int listeners) {
        return "\ndata: " + spread(listeners) + " " + topic + " " + kind;
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
