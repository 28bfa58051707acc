package no.karrierekvalitet.documents;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Sets XHTML in type. Knows our fonts and style sheet and fetches nothing from anywhere. */
final class PdfPress {

    private static final String RIGHT_TO_LEFT = "dir=\"rtl\"";

    /** Letters that our fonts draw with the glyph of another one. */
    private static final Pattern SHARED = Pattern.compile("[\\u2019\\p{IsArabic}]");

    /** Setting a page takes a processor and, for a book, tens of megabytes: what comes at once waits in line. */
    private final Semaphore presses = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    private final List<Font> fonts = new ArrayList<>();

    PdfPress() {
        XRLog.setLoggingEnabled(false);
        var resources = new PathMatchingResourcePatternResolver();
        try {
            for (var file : resources.getResources("classpath*:fonts/*.ttf")) {
                fonts.add(Font.of(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param name of a file below {@code documents/} without ending */
    static String css(String name) {
        try {
            return new ClassPathResource("documents/" + name + ".css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] print(String xhtml) {
        presses.acquireUninterruptibly();
        try {
            var pdf = set(xhtml);
            return SHARED.matcher(xhtml).find() ? GlyphMeanings.corrected(pdf) : pdf;
        } finally {
            presses.release();
        }
    }

    private byte[] set(String xhtml) {
        var out = new ByteArrayOutputStream();
        try (var svg = new BatikSVGDrawer()) {
            var builder = new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                    .useUnicodeBidiReorderer(new ArabicScript())
                    .defaultTextDirection(xhtml.contains(RIGHT_TO_LEFT) ? TextDirection.RTL : TextDirection.LTR)
                    .useSVGDrawer(svg)
                    .useExternalResourceAccessControl(
                            (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .withProducer("Karrierekvalitet")
                    .withHtmlContent(xhtml, null)
                    .toStream(out);
            fonts.forEach(font -> font.register(builder));
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A font file named as foundries do: {@code Family-Weight.ttf}. */
    private record Font(String family, int weight, byte[] content) {

        private static final int GSUB = 0x47535542;
        private static final int UNKNOWN = 0x67737562;

        static Font of(Resource file) throws IOException {
            var name = String.valueOf(file.getFilename()).replace(".ttf", "").split("-", 2);
            return new Font(
                    name[0],
                    weight(name.length > 1 ? name[1] : "Regular"),
                    withoutSubstitutions(file.getContentAsByteArray()));
        }

        /**
         * Hides the table of ligatures: our texts need none, and looking for them takes nine tenths of the time that a
         * long document takes.
         */
        private static byte[] withoutSubstitutions(byte[] font) {
            var tables = ByteBuffer.wrap(font);
            for (int table = 0; table < tables.getShort(4); table++) {
                var tag = 12 + table * 16;
                if (tables.getInt(tag) == GSUB) {
                    tables.putInt(tag, UNKNOWN);
                }
            }
            return font;
        }

        private static int weight(String style) {
            return switch (style) {
                case "Medium" -> 500;
                case "SemiBold" -> 600;
                case "Bold" -> 700;
                default -> 400;
            };
        }

        void register(PdfRendererBuilder builder) {
            builder.useFont(() -> new ByteArrayInputStream(content), family, weight, FontStyle.NORMAL, true);
        }
    }
}
