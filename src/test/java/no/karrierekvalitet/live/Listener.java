package no.karrierekvalitet.live;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A browser that listens, line by line; ids and retries left out. */
final class Listener implements AutoCloseable {

    static final String END = "(end)";
    private static final String PULSE = "event: pulse";
    private static final String NOTHING = "(nothing)";
    private static final int PATIENCE_SECONDS = 20;

    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final List<String> hello;

    /** @param query as in {@code emne=test/a&siden=3} */
    Listener(int port, String query) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/direkte?" + query))
                .build();
        var response = client.send(request, HttpResponse.BodyHandlers.ofLines());
        if (response.statusCode() != 200) {
            throw new IOException("Refused with " + response.statusCode());
        }
        Thread.startVirtualThread(() -> {
            try (var all = response.body()) {
                all.forEach(lines::add);
            } catch (RuntimeException closed) {
                // as good as an end
            }
            lines.add(END);
        });
        hello = List.of(take(), take(), take(), take());
    }

    /** The four lines a stream begins with. */
    List<String> hello() {
        return hello;
    }

    /** Where the stream stands after its hello. */
    long id() {
        return Long.parseLong(hello.get(1).substring("id: ".length()));
    }

    /** What came next, as topic and kind, or whole when it is no signal; without signs of life. */
    String next() throws InterruptedException {
        var line = take();
        while (line.startsWith("id: ") || line.equals(PULSE)) {
            line = line.equals(PULSE) ? afterPulse() : take();
        }
        return line.matches("data: \\d+ .*") ? line.split(" ", 3)[2].strip() : line;
    }

    /** The lines of the next commit. */
    List<String> commit() throws InterruptedException {
        var event = event();
        while (event.getFirst().equals(PULSE)) {
            event = event();
        }
        return event;
    }

    private String afterPulse() throws InterruptedException {
        take();
        return take();
    }

    /** The lines of the next event, after those that are left of the one before. */
    List<String> event() throws InterruptedException {
        var event = new ArrayList<String>();
        event.add(take());
        for (var line = poll(); !line.isEmpty() && !line.equals(NOTHING); line = poll()) {
            event.add(line);
        }
        return event;
    }

    private String take() throws InterruptedException {
        var line = poll();
        while (line.isEmpty()) {
            line = poll();
        }
        return line;
    }

    private String poll() throws InterruptedException {
        var line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return line == null ? NOTHING : line;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
