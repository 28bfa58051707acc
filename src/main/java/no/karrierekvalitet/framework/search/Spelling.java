package no.karrierekvalitet.framework.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the words that somebody may have meant. */
final class Spelling {

    private static final int SHORTEST_PART = 5;

    private Spelling() {}

    /** A known word and how often it is used. */
    record Known(String word, long uses) {}

    /** Groups of three letters with one before and two at the end marked, as in "  v", " ve", "vei". */
    static List<String> trigrams(String word) {
        var padded = "  " + word + " ";
        var trigrams = new ArrayList<String>();
        for (int i = 0; i + 3 <= padded.length(); i++) {
            trigrams.add(padded.substring(i, i + 3));
        }
        return trigrams.stream().distinct().toList();
    }

    /** The known words nearest to a typed one, the likeliest first; none when nothing is near. */
    static List<String> nearest(String typed, List<Known> known) {
        int allowed = allowed(typed);
        int least = known.stream()
                .mapToInt(one -> distance(typed, one.word()))
                .min()
                .orElse(Integer.MAX_VALUE);
        if (least > allowed) {
            return List.of();
        }
        return known.stream()
                .filter(one -> distance(typed, one.word()) == least)
                .sorted(Comparator.comparingInt((Known one) -> whole(typed, one.word()) == least ? 0 : 1)
                        .thenComparing(Comparator.comparingLong(Known::uses).reversed())
                        .thenComparing(Known::word))
                .map(Known::word)
                .limit(6)
                .toList();
    }

    /** How many slips are forgiven in a word of this length. */
    private static int allowed(String typed) {
        return typed.length() < 4 ? 0 : typed.length() < 8 ? 1 : 2;
    }

    /**
     * How many slips lie between what was typed and a word, its beginning, or its last part: Norwegian puts words
     * together, so that somebody who means "veileder" also means "karriereveileder".
     */
    static int distance(String typed, String word) {
        int least = whole(typed, word);
        for (int length = typed.length() - 1; length <= typed.length() + 1; length++) {
            if (length >= SHORTEST_PART && length < word.length()) {
                least = Math.min(least, whole(typed, word.substring(0, length)));
                var part = word.substring(word.length() - length);
                least = part.charAt(0) == typed.charAt(0) ? Math.min(least, whole(typed, part)) : least;
            }
        }
        return least;
    }

    /** Letters to add, leave out, exchange or let two neighbours change places (optimal string alignment). */
    static int whole(String a, String b) {
        var before = new int[b.length() + 1];
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            var next = new int[b.length() + 1];
            next[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                next[j] = Math.min(Math.min(next[j - 1], row[j]) + 1, row[j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    next[j] = Math.min(next[j], before[j - 2] + 1);
                }
            }
            before = row;
            row = next;
        }
        return row[b.length()];
    }
}
