package no.karrierekvalitet.bench;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/**
 * The least that can send one event to many: sockets, one thread, one buffer, no HTTP but a fixed answer, no rights, no
 * database. What this machine can do today, to read the product's figures against.
 */
final class BareStream {

    private static final byte[] ANSWER =
            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\nevent: hello\ndata: 0\n\n"
                    .getBytes(StandardCharsets.US_ASCII);

    private BareStream() {}

    /** A connection that begins with GET listens; a line from any other goes to all who listen. */
    static void main(String[] args) throws Exception {
        var selector = Selector.open();
        var server = ServerSocketChannel.open();
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(args[0])), 4096);
        server.configureBlocking(false).register(selector, SelectionKey.OP_ACCEPT);
        var listeners = new ArrayList<SocketChannel>();
        var read = ByteBuffer.allocateDirect(4096);
        long n = 0;
        while (true) {
            selector.select();
            for (var keys = selector.selectedKeys().iterator(); keys.hasNext(); keys.remove()) {
                var key = keys.next();
                if (key.isAcceptable()) {
                    for (SocketChannel one; (one = server.accept()) != null; ) {
                        one.configureBlocking(false).register(selector, SelectionKey.OP_READ);
                    }
                    continue;
                }
                var from = (SocketChannel) key.channel();
                read.clear();
                if (!heard(from, read)) {
                    listeners.remove(from);
                    from.close();
                } else if (read.flip().get(0) == 'G') {
                    from.write(ByteBuffer.wrap(ANSWER));
                    listeners.add(from);
                } else {
                    var event = ByteBuffer.allocateDirect(256);
                    event.put(("id: " + ++n + "\ndata: 0 samling\n\n").getBytes(StandardCharsets.US_ASCII)).flip();
                    for (var listener : listeners) {
                        listener.write(event.duplicate());
                    }
                }
            }
        }
    }

    /** Whether somebody is still there. */
    private static boolean heard(SocketChannel from, ByteBuffer read) {
        try {
            return from.read(read) >= 0;
        } catch (java.io.IOException gone) {
            return false;
        }
    }
}
