package no.karrierekvalitet.framework.downloads.poster;

import java.util.List;
import no.karrierekvalitet.framework.CareerCompetence.Model;
import no.karrierekvalitet.framework.CareerCompetence.ModelPart;
import no.karrierekvalitet.framework.downloads.Imprint;

/** Career learning in context: each part of the model lies within the next, as what is explored lies within its frames. */
final class Rings {

    private record Colors(String ground, String question, String words) {}

    /** From the inside out. */
    private static final List<Colors> COLORS = List.of(
            new Colors(Palette.MAIN, Palette.SOFT, Palette.WHITE),
            new Colors(Palette.SOFT, Palette.AMBER_TEXT, Palette.DEEP),
            new Colors(Palette.QUIET, Palette.AMBER_TEXT, Palette.DEEP));

    private Rings() {}

    static void draw(Scene scene, Model model, Imprint imprint) {
        var parts = model.parts();
        var x = scene.width() / 2;
        var outer = Math.min(x, scene.height() / 2);
        var bottom = scene.height() / 2 + outer;
        for (int i = parts.size() - 1; i >= 0; i--) {
            var radius = outer * (i + 1.25) / (parts.size() + 0.25);
            var within = i == 0 ? 0 : 2 * outer * (i + 0.25) / (parts.size() + 0.25);
            var lift = 4.0 * (parts.size() - 1 - i);
            var centre = bottom - lift - radius;
            var colors = COLORS.get(Math.min(i, COLORS.size() - 1));
            scene.circle(x, centre, radius, colors.ground());
            var top = bottom - lift - 2 * radius;
            var middle = i == 0 ? centre : (top + bottom - lift - 4 - within) / 2 + 3;
            var aside = middle - centre;
            var chord = 2 * Math.sqrt(radius * radius - aside * aside);
            words(scene, parts.get(i), x, middle, chord, colors, imprint);
        }
    }

    private static void words(
            Scene scene, ModelPart part, double x, double y, double chord, Colors colors, Imprint imprint) {
        scene.middle(imprint.in(part.answers()), x, y - 13.5, chord * 0.68, 6, 4.4, false, colors.question());
        scene.middle(imprint.in(part.name()), x, y - 6, chord * 0.8, 9, 7.4, true, colors.words());
        scene.middle(imprint.in(part.text()), x, y + 9, chord * 0.86, 20, 4.1, false, colors.words());
    }
}
