package no.karrierekvalitet.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** P10: a phone with a quarter of the processor and 1.6 Mb/s, nothing in its cache: first content, and bytes. */
final class SlowPhone {

    private static final int RUNS = 3;
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final List<String> PAGES = List.of(
            "/",
            "/rammeverk",
            "/rammeverk/kompetansestandarder",
            "/rammeverk/kompetansestandarder/etikk",
            "/rammeverk/etikk",
            "/rammeverk/karrierekompetanse",
            "/rammeverk/kvalitetssikring",
            "/begreper",
            "/min-kompetanse",
            "/min-kompetanse/etikk",
            "/logg-inn");

    private SlowPhone() {}

    record Visit(double millis, long bytes) {}

    static void measure() throws Exception {
        try (var house = House.open();
                var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var chromium = playwright.chromium().launch(options())) {
            for (var path : PAGES) {
                visit(chromium, house, path); // the house has made this page before
                print(path, visits(chromium, house, path));
            }
        }
    }

    private static BrowserType.LaunchOptions options() {
        var options = new BrowserType.LaunchOptions().setArgs(QUIET);
        Stream.of(System.getenv("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-headless-shell")
                .filter(program -> program != null && Files.isExecutable(Path.of(program)))
                .findFirst()
                .ifPresent(program -> options.setExecutablePath(Path.of(program)));
        return options;
    }

    private static List<Visit> visits(Browser chromium, House house, String path) {
        var visits = new ArrayList<Visit>();
        for (int i = 0; i < RUNS; i++) {
            visits.add(visit(chromium, house, path));
        }
        visits.sort(java.util.Comparator.comparingDouble(Visit::millis));
        return visits;
    }

    private static Visit visit(Browser chromium, House house, String path) {
        try (var context = chromium.newContext(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setDeviceScaleFactor(2)
                .setIsMobile(true)
                .setHasTouch(true)
                .setLocale("nb-NO"))) {
            var page = context.newPage();
            var bytes = slow(context.newCDPSession(page));
            page.navigate("http://localhost:" + house.port() + path, new Page.NavigateOptions().setTimeout(60_000));
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            var paint = page.evaluate(
                    "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1");
            return new Visit(((Number) paint).doubleValue(), bytes.get());
        }
    }

    /** 1.6 Mb/s, 150 ms there and back, a quarter of this processor. */
    private static AtomicLong slow(CDPSession session) {
        var bytes = new AtomicLong();
        session.on("Network.loadingFinished", event -> bytes.addAndGet(
                (long) event.get("encodedDataLength").getAsDouble()));
        session.send("Network.enable");
        var network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", 150);
        network.addProperty("downloadThroughput", 1_600_000 / 8);
        network.addProperty("uploadThroughput", 750_000 / 8);
        session.send("Network.emulateNetworkConditions", network);
        var processor = new JsonObject();
        processor.addProperty("rate", 4);
        session.send("Emulation.setCPUThrottlingRate", processor);
        return bytes;
    }

    private static void print(String path, List<Visit> visits) {
        var median = visits.get(visits.size() / 2);
        System.out.printf(
                "P10 %-40s first content %,6.0f ms (%,.0f–%,.0f)   %,5.1f kB   (target ≤ 1,500 ms, ≤ 120 kB)%n",
                path,
                median.millis(),
                visits.getFirst().millis(),
                visits.getLast().millis(),
                median.bytes() / 1000.0);
    }
}
