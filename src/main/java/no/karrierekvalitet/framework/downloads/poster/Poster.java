package no.karrierekvalitet.framework.downloads.poster;

import no.karrierekvalitet.framework.downloads.Imprint;

/**
 * A poster as its template shows it.
 *
 * @param kicker what it belongs to, above the title
 * @param lead a sentence below the title; empty where the edition has none in this language
 * @param top where the picture begins, in millimetres on A4
 * @param titleSize of the title in millimetres on A4
 */
public record Poster(
        Imprint imprint,
        String kicker,
        String title,
        double titleSize,
        String lead,
        Scene scene,
        Paper paper,
        double top) {

    /** A paper size; the design is made for A4 and enlarged. */
    public enum Paper {
        A3(Math.sqrt(2)),
        A4(1);

        private final double scale;

        Paper(double scale) {
            this.scale = scale;
        }

        public double scale() {
            return scale;
        }
    }
}
