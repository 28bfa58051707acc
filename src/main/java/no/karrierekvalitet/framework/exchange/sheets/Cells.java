package no.karrierekvalitet.framework.exchange.sheets;

import java.util.regex.Pattern;

/**
 * Texts as cells hold them without loss. What a spreadsheet cannot hold as a character is written as Office writes it,
 * {@code _x000D_}; what it would run as a formula in a CSV file has an apostrophe in front.
 */
final class Cells {

    /** Control characters, half characters, and what looks like one of ours already. */
    private static final Pattern SPECIAL =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\ud800-\\udfff\\ufffe\\uffff]|_(?=x[0-9A-Fa-f]{4}_)|^\\s|\\s$");

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Cells() {}

    static String escaped(String text) {
        return SPECIAL.matcher(text)
                .replaceAll(special -> special.group().codePointAt(0) > 0xFFFF
                        ? special.group()
                        : "_x%04X_".formatted((int) special.group().charAt(0)));
    }

    static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(code -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }

    /** For CSV, whose writer makes formulas inert: a text that looks as if that had been done gets one more. */
    static String guarded(String text) {
        return isGuarded(text) ? "'" + text : text;
    }

    static String unguarded(String text) {
        return isGuarded(text) ? text.substring(1) : text;
    }

    private static boolean isGuarded(String text) {
        var first = 0;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        return first > 0 && first < text.length() && FORMULA_STARTS.indexOf(text.charAt(first)) >= 0;
    }
}
