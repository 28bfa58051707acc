package no.karrierekvalitet.documents;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/**
 * Knows how wide words are in our fonts, so that a picture can be drawn around them whatever they say. Lengths are in any
 * one unit; sizes are heights of the font in the same unit.
 */
public final class Typesetter {

    /** Words broken into lines at the largest size that fits. */
    public record Setting(double size, List<String> lines) {}

    private static final int UNIT = 100;
    private static final double STEP = 0.94;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Font regular = load("Inter-Regular");
    private final Font bold = load("Inter-Bold");
    private final Font arabic = load("NotoSansArabic-Regular");
    private final Font arabicBold = load("NotoSansArabic-Bold");

    private static Font load(String name) {
        try (var file = new ClassPathResource("fonts/" + name + ".ttf").getInputStream()) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont((float) UNIT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("Not a font: " + name, e);
        }
    }

    public double width(String text, double size, boolean strong) {
        var isArabic = text.codePoints().anyMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.ARABIC);
        var font = isArabic ? strong ? arabicBold : arabic : strong ? bold : regular;
        return font.getStringBounds(text, EXACT).getWidth() * size / UNIT;
    }

    /**
     * The text at the largest size up to {@code size} at which its lines, {@code leading} times their size apart, fit
     * into width and height. What does not fit at a third of the size is set at that size all the same.
     */
    public Setting fit(String text, double width, double height, double size, double leading, boolean strong) {
        for (var smaller = size; smaller > size / 3; smaller *= STEP) {
            var lines = lines(text, width, smaller, strong);
            if (lines.isPresent() && lines.get().size() * smaller * leading <= height) {
                return new Setting(smaller, lines.get());
            }
        }
        return new Setting(size / 3, lines(text, width, size / 3, strong).orElse(List.of(text)));
    }

    /** Lines no wider than {@code width}; nothing when a single word is wider. */
    private Optional<List<String>> lines(String text, double width, double size, boolean strong) {
        var lines = new ArrayList<String>();
        for (var word : text.split(" ")) {
            var longer = lines.isEmpty() ? word : lines.getLast() + " " + word;
            if (width(word, size, strong) > width) {
                return Optional.empty();
            } else if (!lines.isEmpty() && width(longer, size, strong) <= width) {
                lines.set(lines.size() - 1, longer);
            } else {
                lines.add(word);
            }
        }
        return Optional.of(lines);
    }
}
