package no.karrierekvalitet.framework.downloads.poster;

import no.karrierekvalitet.framework.CompetenceStandards.FieldModel;
import no.karrierekvalitet.framework.downloads.Imprint;

/** The field of career guidance: the system level as a ring round the field of practice. */
final class Field {

    private static final double RING = 0.56;

    /** As wide as the ring, with air on both sides. */
    private static final double WORDS = 0.37;

    private Field() {}

    static void draw(Scene scene, FieldModel model, Imprint imprint) {
        var x = scene.width() / 2;
        var y = scene.height() / 2;
        var radius = Math.min(x, y);
        scene.circle(x, y, radius, Palette.SOFT).circle(x, y, radius * RING, Palette.MAIN);
        ring(scene, model, imprint, radius);
        practice(scene, model, imprint, radius * RING);
    }

    /** The level's own name has the lowest place of the ring, its work areas share the rest. */
    private static void ring(Scene scene, FieldModel model, Imprint imprint, double radius) {
        var areas = model.systemLevel().workAreas();
        var places = areas.size() + 1;
        var names = areas.stream().map(area -> imprint.in(area.name())).toList();
        var size = scene.common(names, radius * WORDS, radius * 0.3, 6.2, true);
        for (int i = 0; i < places; i++) {
            var angle = Math.PI / 2 + 2 * Math.PI * i / places;
            var edge = angle + Math.PI / places;
            spoke(scene, radius, edge);
            var x = scene.clockwise(scene.width() / 2 + radius * (1 + RING) / 2 * Math.cos(angle));
            var y = scene.height() / 2 + radius * (1 + RING) / 2 * Math.sin(angle);
            if (i == 0) {
                var name = imprint.in(model.systemLevel().name());
                scene.middle(name, x, y, radius * 0.7, radius * 0.3, 8.4, true, Palette.AMBER_TEXT);
            } else {
                scene.middle(names.get(i - 1), x, y, radius * WORDS, radius * 0.32, size, true, Palette.DEEP);
            }
        }
    }

    private static void spoke(Scene scene, double radius, double angle) {
        var x = scene.width() / 2;
        var y = scene.height() / 2;
        var from = radius * RING + 5;
        var to = radius - 5;
        var across = Math.cos(angle);
        var down = Math.sin(angle);
        scene.line(
                scene.clockwise(x + from * across),
                y + from * down,
                scene.clockwise(x + to * across),
                y + to * down,
                1.2,
                Palette.WHITE);
    }

    private static void practice(Scene scene, FieldModel model, Imprint imprint, double radius) {
        var x = scene.width() / 2;
        var y = scene.height() / 2;
        var practice = model.fieldOfPractice();
        scene.middle(imprint.in(practice.name()), x, y - radius * 0.6, radius * 1.2, 14, 8.4, true, Palette.WHITE);
        var groups = practice.groups();
        var disc = radius * 0.86 / Math.max(2, groups.size());
        var names = groups.stream().map(group -> imprint.in(group.name())).toList();
        var size = scene.common(names, disc * 1.75, disc * 0.9, 5.4, true);
        for (int i = 0; i < groups.size(); i++) {
            var at = x + (i - (groups.size() - 1) / 2.0) * (disc * 2 + 2);
            scene.circle(at, y + radius * 0.12, disc, Palette.WHITE);
            scene.middle(names.get(i), at, y + radius * 0.12, disc * 1.8, disc, size, true, Palette.DEEP);
        }
    }
}
