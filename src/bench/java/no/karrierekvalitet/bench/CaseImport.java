package no.karrierekvalitet.bench;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** A framework of 10,000 items, handed in by an editor: seconds until it has been looked through, and until it is in. */
final class CaseImport {

    private static final int ITEMS = 10_000;
    private static final int RUNS = 3;
    private static final String PATH = "/redaksjon/utveksling";
    private static final Pattern PERSON = Pattern.compile("name=\"person\" value=\"([0-9a-f-]{36})\"");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;
    private String page = "";

    private CaseImport(int port) {
        this.address = "http://localhost:" + port;
    }

    static void measure() throws Exception {
        try (var house = House.open()) {
            var editor = new CaseImport(house.port());
            editor.signIn();
            var looked = new ArrayList<Duration>();
            var whole = new ArrayList<Duration>();
            for (int run = 0; run < RUNS; run++) {
                var file = framework(run);
                long began = System.nanoTime();
                var job = editor.send(file);
                editor.await(job, "/bekreftelse");
                looked.add(Duration.ofNanos(System.nanoTime() - began));
                editor.post(job + "/bekreftelse", "");
                editor.await(job, "/andre-rammeverk/");
                whole.add(Duration.ofNanos(System.nanoTime() - began));
            }
            looked.sort(null);
            whole.sort(null);
            System.out.printf(
                    "CASE import of %,d items: looked through in %.1f s, in after %.1f s, agreement included   (target < 10 s)%n",
                    ITEMS, looked.get(RUNS / 2).toMillis() / 1000.0, whole.get(RUNS / 2).toMillis() / 1000.0);
        }
    }

    private void signIn() throws Exception {
        get("/logg-inn");
        for (var person : all(PERSON, page).stream().distinct().toList()) {
            get("/logg-inn");
            post("/logg-inn/demo", "person=" + person + "&");
            if (get(PATH).statusCode() == 200) {
                return;
            }
        }
        throw new IllegalStateException("None of the demo's people is an editor");
    }

    /** @return where the import is followed */
    private String send(byte[] file) throws Exception {
        get(PATH);
        var boundary = "case-import";
        var head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n"
                + all(CSRF, page).getFirst() + "\r\n--" + boundary
                + "\r\nContent-Disposition: form-data; name=\"casefile\"; filename=\"large.json\"\r\n\r\n";
        var request = HttpRequest.newBuilder(URI.create(address + PATH + "/rammeverk"))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(file),
                        BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")))
                .build();
        var answer = browser.send(request, BodyHandlers.ofString());
        expect(answer, 303);
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private void await(String job, String sign) throws Exception {
        for (int i = 0; i < 1200; i++) {
            expect(get(job), 200);
            if (page.contains(sign)) {
                return;
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("The import did not come to " + sign);
    }

    private HttpResponse<String> get(String path) throws Exception {
        var answer = browser.send(
                HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
        page = answer.body();
        return answer;
    }

    private void post(String path, String form) throws Exception {
        var body = form + "_csrf=" + URLEncoder.encode(all(CSRF, page).getFirst(), StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        expect(browser.send(request, BodyHandlers.ofString()), 303);
    }

    private static void expect(HttpResponse<?> answer, int status) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode());
        }
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** Ten areas, each with a hundred goals of nine or ten statements. */
    private static byte[] framework(int run) {
        var document = new UUID(0x4000L, 0x8000_0000_0000_0000L | run);
        var items = new ArrayList<String>();
        var links = new ArrayList<String>();
        for (int i = 0; i < ITEMS; i++) {
            var id = new UUID(0x4000L, 0x8000_0000_0000_0000L | (run + 1L) << 32 | i + 1);
            var parent = i < 10 ? document : new UUID(0x4000L, 0x8000_0000_0000_0000L | (run + 1L) << 32 | i / 10);
            items.add("""
                    {"identifier": "%s", "uri": "https://example.org/CFItems/%1$s", "CFItemType": "Statement",
                     "humanCodingScheme": "S.%d", "language": "en", "lastChangeDateTime": "2025-01-01T00:00:00Z",
                     "fullStatement": "I can do what statement number %2$d says, and explain to somebody else how and why"}"""
                    .formatted(id, i));
            links.add("""
                    {"identifier": "%s", "uri": "https://example.org/CFAssociations/%1$s", "associationType": "isChildOf",
                     "originNodeURI": {"title": "S.%d", "identifier": "%s", "uri": "https://example.org/CFItems/%3$s"},
                     "destinationNodeURI": {"title": "", "identifier": "%s", "uri": "https://example.org/CFItems/%4$s"},
                     "sequenceNumber": %2$d, "lastChangeDateTime": "2025-01-01T00:00:00Z"}"""
                    .formatted(new UUID(0x4001L, id.getLeastSignificantBits()), i, id, parent));
        }
        return """
                {"CFDocument": {"identifier": "%s", "uri": "https://example.org/%1$s", "creator": "Bench",
                 "title": "A framework of ten thousand items", "lastChangeDateTime": "2025-01-01T00:00:00Z"},
                 "CFItems": [%s], "CFAssociations": [%s]}"""
                .formatted(document, String.join(",\n", items), String.join(",\n", links))
                .getBytes(StandardCharsets.UTF_8);
    }
}
