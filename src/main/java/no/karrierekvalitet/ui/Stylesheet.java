package no.karrierekvalitet.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import no.karrierekvalitet.platform.Access;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * All stylesheets as one response under an address with their fingerprint: a phone on a slow net fetches one file, while
 * each component keeps a file of its own.
 */
@Controller
class Stylesheet {

    private static final List<String> FILES = List.of(
            "vendor/theme.css",
            "vendor/designsystemet/designsystemet.css",
            "css/base.css",
            "css/shell.css",
            "css/form.css",
            "css/card.css",
            "css/table.css",
            "css/rows.css",
            "css/people.css",
            "css/seating.css",
            "css/downloads.css",
            "css/statement.css",
            "css/chart.css",
            "css/reading.css",
            "css/exchange.css",
            "css/search.css",
            "css/picture.css",
            "css/plan.css",
            "css/tabs.css",
            "css/service-plan.css",
            "css/timeline.css",
            "css/event.css",
            "css/editing.css",
            "css/live.css",
            "css/board.css",
            "css/report.css",
            "css/room.css",
            "css/canvas.css",
            "css/canvas-seating.css",
            "css/canvas-themes.css",
            "css/table-page.css",
            "css/quality-round.css",
            "css/print.css");
    /** What helps only those who write the files: comments, and how lines are set in. */
    private static final Pattern FOR_WRITERS = Pattern.compile("(?s)/\\*.*?\\*/|(?<=\\n)\\s+");

    private static final Pattern URL = Pattern.compile("url\\(\"?\\.\\./(vendor/[^)\"]+)\"?\\)");

    private final ObjectProvider<ResourceUrlProvider> resources;
    private volatile byte[] plain = {};
    private volatile byte[] compressed = {};
    private volatile String address = "";

    Stylesheet(ObjectProvider<ResourceUrlProvider> resources) {
        this.resources = resources;
    }

    /** Where the stylesheet is; built at the first call, when the resource addresses are known. */
    String address() {
        if (address.isEmpty()) {
            plain = FILES.stream()
                    .map(this::read)
                    .collect(Collectors.joining("\n"))
                    .getBytes(StandardCharsets.UTF_8);
            compressed = gzip(plain);
            address = "/stil/" + DigestUtils.md5DigestAsHex(plain) + ".css";
        }
        return address;
    }

    @GetMapping("/stil/{fingerprint}.css")
    @Access(Access.Rule.ANYONE)
    ResponseEntity<byte[]> stylesheet(@RequestHeader(name = "Accept-Encoding", defaultValue = "") String accepted) {
        address();
        var zipped = accepted.contains("gzip");
        var answer = ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/css;charset=UTF-8"))
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .header(HttpHeaders.VARY, "Accept-Encoding");
        return zipped ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(compressed) : answer.body(plain);
    }

    private String read(String file) {
        try (var in = new ClassPathResource("static/" + file).getInputStream()) {
            var css = FOR_WRITERS
                    .matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .replaceAll("");
            var pinned = URL.matcher(css).replaceAll(match -> "url(\"" + fingerprinted("/" + match.group(1)) + "\")");
            return file.endsWith("print.css") && !pinned.contains("@media print")
                    ? "@media print {" + pinned + "}"
                    : pinned;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String fingerprinted(String path) {
        var known = resources.getObject().getForLookupPath(path);
        return known == null ? path : known;
    }

    private static byte[] gzip(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
