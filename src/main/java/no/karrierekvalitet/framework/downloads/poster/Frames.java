package no.karrierekvalitet.framework.downloads.poster;

import no.karrierekvalitet.framework.Ethics;
import no.karrierekvalitet.framework.Ethics.Factor;
import no.karrierekvalitet.framework.downloads.Imprint;

/** What surrounds a practitioner: the practitioner in the middle, a field for each thing that makes itself felt. */
final class Frames {

    private static final double GAP = 5;
    private static final double MIDDLE = 29;

    private Frames() {}

    /** @param middle who stands in the middle */
    static void draw(Scene scene, Ethics.Frames frames, String middle, Imprint imprint) {
        var factors = frames.factors();
        var rows = (factors.size() + 1) / 2;
        var wide = (scene.width() - GAP) / 2;
        var high = (scene.height() - GAP * (rows - 1)) / rows;
        for (int i = 0; i < factors.size(); i++) {
            var below = i / 2 >= (rows + 1) / 2;
            var y = i / 2 * (high + GAP);
            field(scene, factors.get(i), i % 2 == 0 ? 0 : wide + GAP, y, wide, high, below, imprint);
        }
        scene.circle(scene.width() / 2, scene.height() / 2, MIDDLE + 2.5, Palette.WHITE);
        scene.circle(scene.width() / 2, scene.height() / 2, MIDDLE, Palette.MAIN);
        scene.middle(middle, scene.width() / 2, scene.height() / 2, MIDDLE * 1.7, 22, 6.4, true, Palette.WHITE);
    }

    private static void field(
            Scene scene, Factor factor, double x, double y, double wide, double high, boolean below, Imprint imprint) {
        scene.box(x, y, wide, high, 4, Palette.QUIET);
        var inner = wide - 16;
        var top = below ? y + high - 62 : y + 8;
        var next = scene.text(imprint.in(factor.name()), x + 8, top, inner, 16, 7, true, Palette.DEEP) + 2;
        next = scene.text(imprint.in(factor.text()), x + 8, next, inner, 17, 4.2, false, Palette.INK) + 3;
        for (var question : factor.questions()) {
            next = scene.text(imprint.in(question), x + 8, next, inner, 12, 3.8, true, Palette.AMBER_TEXT) + 1.8;
        }
    }
}
