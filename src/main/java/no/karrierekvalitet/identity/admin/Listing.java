package no.karrierekvalitet.identity.admin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A part of a long list, found by a word.
 *
 * @param path address of the list
 * @param number of this part, from 1
 * @param total rows in all parts
 */
public record Listing<T>(String path, String word, int number, int total, List<T> rows) {

    private static final int SIZE = 25;
    private static final int LONGEST_WORD = 200;

    /** @param rows from the most rows wanted and how many to leave out before them */
    static <T> Listing<T> of(
            String path, String word, int wanted, int total, BiFunction<Integer, Integer, List<T>> rows) {
        var number = Math.clamp(wanted, 1, pages(total));
        return new Listing<>(path, word, number, total, rows.apply(SIZE, (number - 1) * SIZE));
    }

    /** What somebody typed, without what no database takes. */
    static String word(String typed) {
        var word = typed.replaceAll("\\p{Cntrl}+", " ").strip();
        return word.substring(0, Math.min(word.length(), LONGEST_WORD));
    }

    /** For {@code like}: the word anywhere, its signs meaning themselves. */
    static String pattern(String word) {
        return "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static int pages(int total) {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }

    public int pages() {
        return pages(total);
    }

    public @Nullable String previous() {
        return number > 1 ? address(number - 1) : null;
    }

    public @Nullable String next() {
        return number < pages() ? address(number + 1) : null;
    }

    private String address(int page) {
        return path + "?q=" + URLEncoder.encode(word, StandardCharsets.UTF_8) + "&side=" + page;
    }
}
