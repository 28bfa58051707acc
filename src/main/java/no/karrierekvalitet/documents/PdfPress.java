package no.karrierekvalitet.documents;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
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
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Sets XHTML in type. Knows our fonts and style sheet and fetches nothing from anywhere. */
final class PdfPress {

    private final List<Font> fonts = new ArrayList<>();
    private final String css;

    PdfPress() {
        XRLog.setLoggingEnabled(false);
        var resources = new PathMatchingResourcePatternResolver();
        try {
            for (var file : resources.getResources("classpath*:fonts/*.ttf")) {
                fonts.add(Font.of(file));
            }
            css = resources.getResource("classpath:documents/report.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String css() {
        return css;
    }

    byte[] print(String xhtml) {
        var out = new ByteArrayOutputStream();
        try (var svg = new BatikSVGDrawer()) {
            var builder = new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                    .useUnicodeBidiReorderer(new ICUBidiReorderer())
                    .defaultTextDirection(xhtml.contains("dir=\"rtl\"") ? TextDirection.RTL : TextDirection.LTR)
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

        static Font of(Resource file) throws IOException {
            var name = String.valueOf(file.getFilename()).replace(".ttf", "").split("-", 2);
            return new Font(name[0], weight(name.length > 1 ? name[1] : "Regular"), file.getContentAsByteArray());
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
