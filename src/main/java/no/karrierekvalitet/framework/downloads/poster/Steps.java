package no.karrierekvalitet.framework.downloads.poster;

import java.util.List;
import no.karrierekvalitet.framework.Ethics.ReflectionModel;
import no.karrierekvalitet.framework.downloads.Imprint;

/** The steps of a reflection, two in a row, each with what it asks. */
final class Steps {

    private static final double GAP = 5;

    private Steps() {}

    static void draw(Scene scene, ReflectionModel model, Imprint imprint) {
        var steps = model.steps();
        var rows = (steps.size() + 1) / 2;
        var wide = (scene.width() - GAP) / 2;
        var high = (scene.height() - GAP * (rows - 1)) / rows;
        var asked = steps.stream()
                .flatMap(step -> step.asks().stream().map(imprint::in))
                .toList();
        var size = scene.common(asked, wide - 24, 11, 4.1, false);
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            var questions = step.asks().stream().map(imprint::in).toList();
            var x = i % 2 == 0 ? 0 : wide + GAP;
            var y = i / 2 * (high + GAP);
            card(scene, x, y, wide, high, step.number(), imprint.in(step.name()), questions, size);
        }
    }

    private static void card(
            Scene scene,
            double x,
            double y,
            double wide,
            double high,
            int number,
            String name,
            List<String> questions,
            double size) {
        scene.box(x, y, wide, high, 3, Palette.QUIET);
        scene.circle(x + 10, y + 10, 6.4, Palette.MAIN);
        scene.middle(String.valueOf(number), x + 10, y + 10, 12, 9, 6, true, Palette.WHITE);
        scene.text(name, x + 20, y + 6.4, wide - 24, 7, 5.8, true, Palette.DEEP);
        var next = y + 16.4;
        for (var question : questions) {
            next = scene.text(question, x + 20, next, wide - 24, 11, size, false, Palette.INK) + 1.2;
        }
    }
}
