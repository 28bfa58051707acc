package no.karrierekvalitet.documents;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.regex.Pattern;
import no.karrierekvalitet.platform.Texts;
import org.springframework.stereotype.Component;

/** Writes {@link Report}s as tagged PDF (PDF/UA): readable aloud, in the right language, with our fonts embedded. */
@Component
public class Reports {

    /** What people type may hold characters that XML forbids; they are invisible, and one would stop the whole document. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final PdfPress press = new PdfPress();
    private final String css = PdfPress.css("report");
    private final Texts texts;

    Reports(Texts texts) {
        this.texts = texts;
    }

    /** The report as PDF. Takes a few hundred milliseconds, so nothing to call in a loop. */
    public byte[] pdf(Report report) {
        return press.print(html(report));
    }

    /** The publication as PDF. A book takes a second or more: keep what comes of it. */
    public byte[] pdf(Publication publication) {
        var output = new StringOutput();
        var values = publication.with(PdfPress.css(publication.stylesheet()));
        templates.render(publication.template() + ".jte", values, output);
        return press.print(NOT_XML.matcher(output.toString()).replaceAll(""));
    }

    String html(Report report) {
        Content body = out -> templates.render(report.template() + ".jte", report.values(), out);
        var output = new StringOutput();
        templates.render("documents/report.jte", Map.of("view", view(report), "body", body), output);
        return NOT_XML.matcher(output.toString()).replaceAll("");
    }

    private View view(Report report) {
        var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(report.language().locale())
                .format(report.date());
        return new View(report, date, css, texts);
    }

    /** What the frame of a printed report shows. */
    public record View(Report report, String date, String css, Texts texts) {
        public String t(String key, Object... args) {
            return texts.get(report.language(), key, args);
        }
    }
}
