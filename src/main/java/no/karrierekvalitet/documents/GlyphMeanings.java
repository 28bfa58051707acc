package no.karrierekvalitet.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/**
 * Says what glyphs mean to programs that read aloud, search or copy. Arabic letters are set in the form they have in a
 * word, and a PDF made so tells of forms; and where a font has one glyph for several letters, it tells of any of them.
 * This changes the fonts' tables to the letters that were written.
 */
final class GlyphMeanings {

    private static final Pattern RANGE = Pattern.compile("<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>");
    private static final int MOST = 100;
    private static final String STROKE = "\u0640";

    private GlyphMeanings() {}

    static byte[] corrected(byte[] content) {
        try (var pdf = Loader.loadPDF(content)) {
            var tables = pdf.getDocument().getObjectsByType(COSName.FONT).stream()
                    .map(COSObject::getObject)
                    .filter(COSDictionary.class::isInstance)
                    .map(font -> ((COSDictionary) font).getCOSStream(COSName.TO_UNICODE))
                    .filter(Objects::nonNull)
                    .collect(Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())));
            rewrite(tables);
            var out = new ByteArrayOutputStream(content.length);
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void rewrite(Set<COSStream> tables) throws IOException {
        for (var table : tables) {
            var text = table.toTextString();
            var from = text.indexOf("endcodespacerange");
            var to = text.indexOf("endcmap");
            if (from < 0 || to < 0) {
                continue;
            }
            var head = text.substring(0, from + "endcodespacerange".length());
            try (var out = table.createOutputStream(COSName.FLATE_DECODE)) {
                out.write((head + "\n" + letters(text.substring(from, to)) + text.substring(to))
                        .getBytes(StandardCharsets.ISO_8859_1));
            }
        }
    }

    /** The table's entries as one line for each glyph, in portions as the format wants them. */
    private static String letters(String ranges) {
        var letters = new TreeMap<Integer, String>();
        RANGE.matcher(ranges).results().forEach(range -> {
            var first = Integer.parseInt(range.group(1), 16);
            var last = Integer.parseInt(range.group(2), 16);
            for (int glyph = first; glyph <= last; glyph++) {
                letters.put(glyph, letter(range.group(3), glyph - first));
            }
        });
        var lines = letters.entrySet().stream()
                .map(entry -> "<%04X> <%04X> <%s>\n".formatted(entry.getKey(), entry.getKey(), entry.getValue()))
                .toList();
        var table = new StringBuilder();
        for (int line = 0; line < lines.size(); line += MOST) {
            var portion = lines.subList(line, Math.min(line + MOST, lines.size()));
            table.append(portion.size()).append(" beginbfrange\n");
            portion.forEach(table::append);
            table.append("endbfrange\n");
        }
        return table.toString();
    }

    private static String letter(String hex, int further) {
        var utf16 = new StringBuilder();
        for (int i = 0; i + 4 <= hex.length(); i += 4) {
            utf16.append((char) Integer.parseInt(hex.substring(i, i + 4), 16));
        }
        utf16.setCharAt(utf16.length() - 1, (char) (utf16.charAt(utf16.length() - 1) + further));
        var result = new StringBuilder();
        plain(utf16.toString()).chars().forEach(unit -> result.append(String.format(Locale.ROOT, "%04X", unit)));
        return result.toString();
    }

    /**
     * Forms as letters; but lam with alef stays one sign (U+FEF5 to U+FEFC), because readers disagree on the order of two
     * letters told by one glyph. A sign's stroke is no letter. Of letters that share a glyph the one our texts use is
     * meant: the Arabic, not the Farsi; the apostrophe, not a letter like it.
     */
    static String plain(String form) {
        if (form.equals("\uFBFE") || form.equals("\uFBFF")) {
            return "\u064A";
        }
        var isForm = form.length() == 1 && (form.charAt(0) >= 0xFB50 && form.charAt(0) < 0xFEF5);
        var letters = isForm
                ? Normalizer.normalize(form, Normalizer.Form.NFKC)
                        .replace(STROKE, "")
                        .strip()
                : form;
        return letters.replace('\u02BC', '\u2019')
                .replace('\u06CC', '\u0649')
                .replace('\u06D5', '\u0647')
                .replace('\u06A9', '\u0643');
    }
}
