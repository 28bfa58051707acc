package no.karrierekvalitet.workshop.people;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which participants somebody wants to see. Bound from the address; anything that means nothing finds nothing.
 *
 * @param q a word of a name, organisation or address
 * @param side page, from 1
 */
public record Filter(
        @Nullable String q,
        @Nullable String rolle,
        @Nullable String status,
        @Nullable String sektor,
        @Nullable String fylke,
        @Nullable Integer side) {

    static final int SIZE = 50;
    private static final int LONGEST_WORD = 200;

    public String word() {
        var word = text(q).replaceAll("\\p{Cntrl}+", " ").strip();
        return word.substring(0, Math.min(word.length(), LONGEST_WORD));
    }

    /** For {@code like}: the word anywhere, its signs meaning themselves. */
    String pattern() {
        return "%" + word().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    public String role() {
        return word(rolle);
    }

    public String state() {
        return word(status);
    }

    public String sector() {
        return word(sektor);
    }

    public String county() {
        return word(fylke);
    }

    public boolean filtered() {
        return Stream.of(word(), role(), state(), sector(), county()).anyMatch(text -> !text.isEmpty());
    }

    public int page() {
        return side == null ? 1 : Math.max(1, side);
    }

    /** Below the list's path: the same choice, on this page. */
    public String query(int page) {
        return "?q=" + encoded(word()) + "&rolle=" + encoded(role()) + "&status=" + encoded(state()) + "&sektor="
                + encoded(sector()) + "&fylke=" + encoded(county()) + "&side=" + page;
    }

    private static String word(@Nullable String text) {
        return text(text).matches("[A-Za-z0-9_-]{1,40}") ? text(text) : "";
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
