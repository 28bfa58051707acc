package no.karrierekvalitet.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/** Thousands of browsers that listen, on one thread: when each has heard what was said last. */
final class Listeners implements AutoCloseable {

    /** How many connections may be on their way at once; a hall does not arrive in one millisecond either. */
    private static final int UNDERWAY = 400;

    private final Selector selector = Selector.open();
    private final List<Listener> all = new ArrayList<>();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(16_384);
    private final int port;
    private final String path;
    private final IntFunction<String> cookies;
    private String expected = "event: hello";
    private int greeted;
    private int underway;
    private int refused;
    private long target = Long.MAX_VALUE;
    private int reached;

    private static final class Listener {
        private final SocketChannel channel;
        private final int number;
        private boolean greeted;
        /** The last characters, in which the next id may have begun. */
        private String tail = "";
        private long heard;
        private long heardAt;

        Listener(SocketChannel channel, int number) {
            this.channel = channel;
            this.number = number;
        }
    }

    Listeners(int port, String path) throws IOException {
        this(port, path, _ -> "");
    }

    /** @param cookies each has one of its own */
    Listeners(int port, String path, IntFunction<String> cookies) throws IOException {
        this.port = port;
        this.path = path;
        this.cookies = cookies;
    }

    /** Nobody counts as back before they have heard of this. */
    Listeners until(String signal) {
        expected = signal;
        return this;
    }

    private byte[] request(int number) {
        var cookie = cookies.apply(number);
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n"
                        + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n") + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Opens this many and waits until each has been greeted; gives the milliseconds it took. */
    double open(int count) throws IOException {
        long began = System.nanoTime();
        int wanted = greeted + count;
        while (greeted < wanted) {
            while (all.size() < wanted && underway < UNDERWAY) {
                connect();
            }
            turn(5_000);
            if (System.nanoTime() - began > 120_000_000_000L) {
                throw new IOException("Only " + greeted + " of " + wanted + " were greeted");
            }
        }
        return (System.nanoTime() - began) / 1e6;
    }

    private void connect() throws IOException {
        var channel = SocketChannel.open();
        channel.configureBlocking(false);
        channel.setOption(StandardSocketOptions.SO_RCVBUF, 8_192);
        var listener = new Listener(channel, all.size());
        channel.register(selector, SelectionKey.OP_CONNECT, listener);
        channel.connect(new InetSocketAddress("127.0.0.1", port));
        all.add(listener);
        underway++;
    }

    private void turn(long millis) throws IOException {
        selector.select(millis);
        for (var keys = selector.selectedKeys().iterator(); keys.hasNext(); keys.remove()) {
            var key = keys.next();
            var listener = (Listener) key.attachment();
            if (key.isConnectable()) {
                listener.channel.finishConnect();
                listener.channel.write(ByteBuffer.wrap(request(listener.number)));
                key.interestOps(SelectionKey.OP_READ);
            } else {
                read(listener);
            }
        }
    }

    private void read(Listener listener) throws IOException {
        buffer.clear();
        if (listener.channel.read(buffer) < 0) {
            throw new IOException("The house hung up");
        }
        var bytes = new byte[buffer.flip().remaining()];
        buffer.get(bytes);
        var text = listener.tail + new String(bytes, StandardCharsets.ISO_8859_1);
        if (!listener.greeted) {
            greet(listener, text);
        }
        int id = text.lastIndexOf("id: ");
        int end = id < 0 ? -1 : text.indexOf('\n', id);
        listener.tail = end < 0 ? text.substring(Math.max(0, text.length() - 40)) : "";
        long heard = end < 0 ? 0 : Long.parseLong(text, id + 4, end, 10);
        if (heard > listener.heard) {
            reached += listener.heard < target && heard >= target ? 1 : 0;
            listener.heard = heard;
            listener.heardAt = System.nanoTime();
        }
    }

    /** As browsers do. */
    private void comeLater(Listener listener) throws IOException {
        listener.channel.close();
        all.remove(listener);
        underway--;
        refused++;
    }

    int refused() {
        return refused;
    }

    private void greet(Listener listener, String text) throws IOException {
        if (text.startsWith("HTTP/1.1 503")) {
            comeLater(listener);
            return;
        }
        if (!text.startsWith("HTTP/1.1 200")) {
            throw new IOException("Refused: " + text.lines().findFirst().orElse(""));
        }
        if (text.contains(expected)) {
            listener.greeted = true;
            greeted++;
            underway--;
        }
    }

    /** How long until the share of all that were reached, in milliseconds. */
    record Reach(double p50, double p99, double last) {}

    interface Said {
        /** Says something to all and gives its number, larger than all before. */
        long once() throws Exception;
    }

    Reach say(Said said) throws Exception {
        long began = System.nanoTime();
        reached = 0;
        target = said.once();
        while (reached < all.size()) {
            turn(1_000);
            if (System.nanoTime() - began > 30_000_000_000L) {
                throw new IOException("Lost on the way to " + (all.size() - reached));
            }
        }
        var times = all.stream().mapToLong(listener -> listener.heardAt - began).sorted().toArray();
        return new Reach(at(times, 0.5), at(times, 0.99), at(times, 1));
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }

    /** Milliseconds, the median of several. */
    static Reach median(List<Reach> reaches) {
        return new Reach(
                middle(reaches.stream().mapToDouble(Reach::p50).toArray()),
                middle(reaches.stream().mapToDouble(Reach::p99).toArray()),
                middle(reaches.stream().mapToDouble(Reach::last).toArray()));
    }

    private static double middle(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    /** All at once, as when a network goes: the other side gets no farewell. */
    @Override
    public void close() throws IOException {
        for (var listener : all) {
            listener.channel.setOption(StandardSocketOptions.SO_LINGER, 0);
            listener.channel.close();
        }
        selector.close();
    }
}
