package no.karrierekvalitet.framework.downloads.poster;

import java.util.List;

/** A few sentences, large enough to be read from across a room. */
final class Promises {

    private Promises() {}

    static void draw(Scene scene, List<String> sentences) {
        var gap = 4.5;
        var high = (scene.height() - gap * (sentences.size() - 1)) / sentences.size();
        var size = scene.common(sentences, scene.width() - 38, high - 8, 8, true);
        for (int i = 0; i < sentences.size(); i++) {
            var y = i * (high + gap);
            scene.box(0, y, scene.width(), high, 4, Palette.QUIET);
            scene.circle(15, y + high / 2, 7.4, Palette.MAIN);
            scene.middle(String.valueOf(i + 1), 15, y + high / 2, 12, 10, 7, true, Palette.WHITE);
            scene.beside(sentences.get(i), 30, y + high / 2, scene.width() - 38, high - 8, size, Palette.DEEP);
        }
    }
}
