package no.karrierekvalitet.documents;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraphProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/**
 * The look of our slides, in their master: wide, our colours, text from the left, small print at the foot. We use two of
 * the layouts that come with a new file; the others are widened, for whoever adds slides.
 */
final class PptxMaster {

    private static final Color DEEP = new Color(0x063035);
    private static final Color INK = new Color(0x1e2e31);
    private static final Color QUIET = new Color(0x535f62);
    private static final Color AMBER = new Color(0xc8612c);
    private static final Color MIST = new Color(0xe0eaeb);

    private static final Rectangle TITLE = new Rectangle(60, 40, 840, 84);
    private static final Rectangle BODY = new Rectangle(60, 136, 840, 340);
    private static final Rectangle FOOT = new Rectangle(52, 496, 840, 30);
    private static final Map<Placeholder, Rectangle> FRONT = Map.of(
            Placeholder.CENTERED_TITLE, new Rectangle(60, 130, 780, 150),
            Placeholder.SUBTITLE, new Rectangle(60, 290, 780, 120));
    private static final Map<Placeholder, Rectangle> INSIDE = Map.of(
            Placeholder.TITLE, TITLE,
            Placeholder.BODY, BODY,
            Placeholder.CONTENT, BODY);
    private static final List<Placeholder> UNUSED =
            List.of(Placeholder.DATETIME, Placeholder.FOOTER, Placeholder.SLIDE_NUMBER);

    private final XMLSlideShow show;
    private final XSLFSlideMaster master;

    PptxMaster(XMLSlideShow show) {
        this.show = show;
        this.master = show.getSlideMasters().getFirst();
    }

    XSLFSlideLayout layout(SlideLayout kind) {
        return Objects.requireNonNull(master.getLayout(kind));
    }

    /** @param language as a BCP 47 tag */
    void arrange(String about, String language) {
        show.setPageSize(new Dimension(960, 540));
        var front = layout(SlideLayout.TITLE);
        var inside = layout(SlideLayout.TITLE_AND_CONTENT);
        for (var layout : master.getSlideLayouts()) {
            layout.getShapes().forEach(PptxMaster::widen);
        }
        styles();
        place(master, INSIDE);
        place(inside, INSIDE);
        bar(inside, 0);
        foot(inside, about, QUIET, language);
        ground(front);
        place(front, FRONT);
        foot(front, about, MIST, language);
    }

    /** A new file is made for screens of 4:3. */
    private static void widen(XSLFShape shape) {
        if (shape instanceof XSLFTextShape text
                && text.getXmlObject() instanceof CTShape drawn
                && drawn.getSpPr().isSetXfrm()) {
            var place = text.getAnchor();
            text.setAnchor(new Rectangle2D.Double(
                    place.getX() * 4 / 3, place.getY(), place.getWidth() * 4 / 3, place.getHeight()));
        }
    }

    private void styles() {
        var styles = master.getXmlObject().getTxStyles();
        style(styles.getTitleStyle().getLvl1PPr(), 30, true, DEEP);
        style(styles.getBodyStyle().getLvl1PPr(), 22, false, INK);
        style(styles.getBodyStyle().getLvl2PPr(), 18, false, INK);
    }

    private static void style(CTTextParagraphProperties paragraph, int size, boolean bold, Color color) {
        paragraph.setAlgn(STTextAlignType.L);
        var text = paragraph.isSetDefRPr() ? paragraph.getDefRPr() : paragraph.addNewDefRPr();
        text.setSz(size * 100);
        text.setB(bold);
        if (text.isSetSolidFill()) {
            text.unsetSolidFill();
        }
        text.addNewSolidFill().addNewSrgbClr().setVal(bytes(color));
    }

    private static byte[] bytes(Color color) {
        return new byte[] {(byte) color.getRed(), (byte) color.getGreen(), (byte) color.getBlue()};
    }

    private static void place(XSLFSheet sheet, Map<Placeholder, Rectangle> places) {
        for (var shape : List.copyOf(sheet.getShapes())) {
            if (shape instanceof XSLFTextShape text && text.getTextType() != null) {
                var place = places.get(text.getTextType());
                if (UNUSED.contains(text.getTextType())) {
                    sheet.removeShape(text);
                } else if (place != null) {
                    text.setAnchor(place);
                }
            }
        }
    }

    /** The title's slide is dark, its words light. */
    private static void ground(XSLFSlideLayout front) {
        var background = front.getXmlObject().getCSld().isSetBg()
                ? front.getXmlObject().getCSld().getBg()
                : front.getXmlObject().getCSld().addNewBg();
        var properties = background.isSetBgPr() ? background.getBgPr() : background.addNewBgPr();
        properties.addNewSolidFill().addNewSrgbClr().setVal(bytes(DEEP));
        properties.addNewEffectLst();
        bar(front, 110);
        for (var shape : front.getPlaceholders()) {
            var body = ((CTShape) shape.getXmlObject()).getTxBody();
            var list = body.getLstStyle() == null ? body.addNewLstStyle() : body.getLstStyle();
            var level = list.isSetLvl1PPr() ? list.getLvl1PPr() : list.addNewLvl1PPr();
            var title = shape.getTextType() == Placeholder.CENTERED_TITLE;
            style(level, title ? 44 : 24, title, title ? Color.WHITE : MIST);
        }
    }

    private static void bar(XSLFSlideLayout layout, int y) {
        var bar = layout.createAutoShape();
        bar.setAnchor(new Rectangle(60, y, 96, 8));
        bar.setFillColor(AMBER);
        bar.setLineColor(null);
    }

    private static void foot(XSLFSlideLayout layout, String about, Color color, String language) {
        var foot = layout.createTextBox();
        foot.setAnchor(FOOT);
        foot.clearText();
        var run = foot.addNewTextParagraph().addNewTextRun();
        run.setText(about);
        run.setFontSize(10.0);
        run.setFontColor(color);
        speak(run, language);
    }

    /** Says which language a text is in, for spelling and reading aloud. */
    static void speak(XSLFTextRun run, String language) {
        if (run.getXmlObject() instanceof CTRegularTextRun text) {
            (text.isSetRPr() ? text.getRPr() : text.addNewRPr()).setLang(language);
        }
    }
}
