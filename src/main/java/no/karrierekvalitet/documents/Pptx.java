package no.karrierekvalitet.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.xml.transform.TransformerFactory;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** Writes a {@link Deck} as PowerPoint file: everything stands in the placeholders of two layouts. */
final class Pptx {

    static {
        // POI asks for a factory with every part it writes; untold, the JVM looks through all jars each time
        System.setProperty(
                TransformerFactory.class.getName(),
                TransformerFactory.newDefaultInstance().getClass().getName());
    }

    private final Deck deck;
    private final String language;
    private final XMLSlideShow show = new XMLSlideShow();
    private final PptxMaster master = new PptxMaster(show);

    Pptx(Deck deck) {
        this.deck = deck;
        this.language = deck.language().locale().toLanguageTag();
    }

    byte[] write() {
        try (show) {
            var properties = show.getProperties().getCoreProperties();
            properties.setTitle(deck.title());
            properties.setCreator("Karrierekvalitet");
            properties.setDescription(deck.about());
            master.arrange(deck.about(), language);
            front();
            deck.slides().forEach(this::slide);
            var out = new ByteArrayOutputStream();
            show.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void front() {
        var slide = show.createSlide(master.layout(SlideLayout.TITLE));
        say(slide.getPlaceholder(0), deck.title());
        say(slide.getPlaceholder(1), deck.subtitle());
        notes(slide, deck.notes());
    }

    private void slide(Deck.Slide content) {
        var slide = show.createSlide(master.layout(SlideLayout.TITLE_AND_CONTENT));
        say(slide.getPlaceholder(0), content.title());
        var body = slide.getPlaceholder(1);
        body.clearText();
        body.setTextAutofit(TextAutofit.NORMAL);
        if (!content.lead().isEmpty()) {
            lead(body.addNewTextParagraph(), content.lead());
        }
        content.points().forEach(point -> say(body.addNewTextParagraph(), point));
        notes(slide, content.notes());
    }

    private void lead(XSLFTextParagraph paragraph, String text) {
        paragraph.setBullet(false);
        paragraph.setIndent(0.0);
        paragraph.setLeftMargin(0.0);
        say(paragraph, text);
    }

    private void notes(XSLFSlide slide, String text) {
        for (var shape : show.getNotesSlide(slide).getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.clearText();
                List.of(text.split("\n")).forEach(line -> say(shape.addNewTextParagraph(), line));
            }
        }
    }

    private void say(XSLFTextShape shape, String text) {
        shape.clearText();
        say(shape.addNewTextParagraph(), text);
    }

    private void say(XSLFTextParagraph paragraph, String text) {
        var run = paragraph.addNewTextRun();
        run.setText(text);
        PptxMaster.speak(run, language);
    }
}
