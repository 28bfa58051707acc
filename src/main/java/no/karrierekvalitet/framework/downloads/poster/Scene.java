package no.karrierekvalitet.framework.downloads.poster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.karrierekvalitet.documents.Typesetter;

/**
 * A drawing: shapes without words as SVG, and real words on top, so that they can be read, copied and read aloud. Lengths
 * are millimetres on A4; whoever shows it decides how large a millimetre is. Drawn by one thread.
 */
public final class Scene {

    /** Where a line of text stands against its box. */
    enum Align {
        CENTER,
        START
    }

    /**
     * Words in a box.
     *
     * @param y of the box's upper edge; lines are {@link #LEADING} times the size apart
     */
    public record Words(
            double x,
            double y,
            double width,
            double size,
            boolean strong,
            String color,
            String align,
            List<String> lines) {

        /** The place in units of the words' own size, as style sheets count. */
        public String style() {
            return String.format(
                    Locale.ROOT,
                    "left:%.3fem;top:%.3fem;width:%.3fem;font-size:%.3fem;color:%s;text-align:%s;font-weight:%d",
                    x / size,
                    y / size,
                    width / size,
                    size,
                    color,
                    align,
                    strong ? 700 : 400);
        }
    }

    static final double LEADING = 1.22;

    private final Typesetter typesetter;
    private final double width;
    private final double height;
    private final boolean fromRight;
    private final StringBuilder shapes = new StringBuilder();
    private final List<Words> words = new ArrayList<>();

    Scene(Typesetter typesetter, double width, double height, boolean fromRight) {
        this.typesetter = typesetter;
        this.width = width;
        this.height = height;
        this.fromRight = fromRight;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /** Shapes as the inside of an SVG with this scene's size as view box. */
    public String shapes() {
        return shapes.toString();
    }

    public List<Words> words() {
        return List.copyOf(words);
    }

    Scene circle(double x, double y, double radius, String fill) {
        return shape("<circle cx=\"%.2f\" cy=\"%.2f\" r=\"%.2f\" fill=\"%s\"/>", mirrored(x), y, radius, fill);
    }

    Scene ring(double x, double y, double radius, double thickness, String color) {
        return shape(
                "<circle cx=\"%.2f\" cy=\"%.2f\" r=\"%.2f\" fill=\"none\" stroke=\"%s\" stroke-width=\"%.2f\"/>",
                mirrored(x), y, radius, color, thickness);
    }

    Scene line(double x1, double y1, double x2, double y2, double thickness, String color) {
        return shape(
                "<line x1=\"%.2f\" y1=\"%.2f\" x2=\"%.2f\" y2=\"%.2f\" stroke=\"%s\" stroke-width=\"%.2f\" stroke-linecap=\"round\"/>",
                mirrored(x1), y1, mirrored(x2), y2, color, thickness);
    }

    Scene box(double x, double y, double wide, double high, double corner, String fill) {
        return shape(
                "<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" rx=\"%.2f\" fill=\"%s\"/>",
                fromRight ? width - x - wide : x, y, wide, high, corner, fill);
    }

    /** @param d path data; not mirrored */
    Scene path(String d, String fill) {
        return shape("<path d=\"%s\" fill=\"%s\"/>", d, fill);
    }

    private Scene shape(String markup, Object... values) {
        shapes.append(String.format(Locale.ROOT, markup, values));
        return this;
    }

    /** A place on a circle: what stands round a table follows the clock in every language, and is not mirrored. */
    double clockwise(double x) {
        return mirrored(x);
    }

    private double mirrored(double x) {
        return fromRight ? width - x : x;
    }

    /** Words in the middle of a box around a point, as large as fits. */
    Scene middle(String text, double x, double y, double wide, double high, double size, boolean strong, String color) {
        var setting = typesetter.fit(text, wide, high, size, LEADING, strong);
        var top = y - setting.lines().size() * setting.size() * LEADING / 2;
        words.add(words(setting, x - wide / 2, top, wide, strong, color, Align.CENTER));
        return this;
    }

    /** Words from a box's upper corner where reading begins; answers where the next thing may begin. */
    double text(String text, double x, double y, double wide, double high, double size, boolean strong, String color) {
        var setting = typesetter.fit(text, wide, high, size, LEADING, strong);
        words.add(words(setting, x, y, wide, strong, color, Align.START));
        return y + setting.lines().size() * setting.size() * LEADING;
    }

    /** Strong words that begin at the same place and stand in the middle of their height. */
    void beside(String text, double x, double y, double wide, double high, double size, String color) {
        var setting = typesetter.fit(text, wide, high, size, LEADING, true);
        words.add(words(
                setting, x, y - setting.lines().size() * setting.size() * LEADING / 2, wide, true, color, Align.START));
    }

    /** The one size at which all texts fit into such a box. */
    double common(List<String> texts, double wide, double high, double size, boolean strong) {
        return texts.stream()
                .mapToDouble(text ->
                        typesetter.fit(text, wide, high, size, LEADING, strong).size())
                .min()
                .orElse(size);
    }

    private Words words(
            Typesetter.Setting setting, double x, double y, double wide, boolean strong, String color, Align align) {
        var left = fromRight ? width - x - wide : x;
        var side = align == Align.CENTER ? "center" : fromRight ? "right" : "left";
        return new Words(left, y, wide, setting.size(), strong, color, side, setting.lines());
    }
}
