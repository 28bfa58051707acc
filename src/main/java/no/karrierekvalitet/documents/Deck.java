package no.karrierekvalitet.documents;

import java.util.List;
import no.karrierekvalitet.platform.Language;

/**
 * Slides to be changed and shown: real titles and text, notes for who speaks.
 *
 * @param about what the deck comes from, in small print on every slide
 */
public record Deck(String title, String subtitle, String notes, Language language, String about, List<Slide> slides) {

    public Deck {
        slides = List.copyOf(slides);
    }

    /**
     * One slide.
     *
     * @param lead a sentence before the points; empty when there is none
     * @param notes what who speaks may say; paragraphs apart by line breaks
     */
    public record Slide(String title, String lead, List<String> points, String notes) {
        public Slide {
            points = List.copyOf(points);
        }
    }

    /** The deck as PowerPoint file. */
    public byte[] pptx() {
        return new Pptx(this).write();
    }
}
