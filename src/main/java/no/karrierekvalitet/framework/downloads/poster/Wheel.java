package no.karrierekvalitet.framework.downloads.poster;

import java.util.List;

/** Things of equal worth round a table: a numbered disc each, and what they have in common in the middle. */
final class Wheel {

    private static final double TOP = -Math.PI / 2;

    private Wheel() {}

    /** In a square that fills the scene's width. Clockwise from the top, as on the pages. */
    static void draw(Scene scene, List<String> names, String middle) {
        var half = Math.min(scene.width(), scene.height()) / 2;
        var centreX = scene.width() / 2;
        var centreY = scene.height() / 2;
        var seats = names.size();
        var share = Math.sin(Math.PI / seats);
        var radius = half / (1 + share * 0.9);
        var disc = half - radius;
        scene.ring(centreX, centreY, radius, 1.6, Palette.EDGE);
        scene.circle(centreX, centreY, radius - disc - 3, Palette.QUIET);
        var size = scene.common(names, disc * 1.72, disc * 0.95, disc * 0.27, true);
        var inside = (radius - disc - 3) * 1.5;
        scene.middle(middle, centreX, centreY, inside, inside * 0.75, disc * 0.3, true, Palette.DEEP);
        for (int i = 0; i < seats; i++) {
            var angle = TOP + 2 * Math.PI * i / seats;
            var x = scene.clockwise(centreX + radius * Math.cos(angle));
            var y = centreY + radius * Math.sin(angle);
            scene.circle(x, y, disc, i % 2 == 0 || seats % 2 == 1 ? Palette.MAIN : Palette.DEEP);
            scene.middle(String.valueOf(i + 1), x, y - disc * 0.62, disc, disc * 0.4, disc * 0.3, true, Palette.EDGE);
            scene.middle(names.get(i), x, y + disc * 0.1, disc * 1.78, disc, size, true, Palette.WHITE);
        }
    }
}
