package no.karrierekvalitet.live;

import jakarta.servlet.http.WebConnection;
import java.io.IOException;
import org.apache.coyote.http11.upgrade.InternalHttpUpgradeHandler;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SSLSupport;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * The connection of a {@link Stream}, without the request it began as: Tomcat keeps some 60 kB of buffers for a request,
 * and takes them back when a connection is upgraded, as it is for WebSocket. To the browser it stays the one answer it is
 * reading. Nothing here waits for the network (decision 60).
 */
public final class Wire implements InternalHttpUpgradeHandler {

    private @Nullable SocketWrapperBase<?> socket;
    private @Nullable Stream stream;

    /** Made by Tomcat. */
    public Wire() {}

    void carry(Stream carried) {
        stream = carried;
    }

    @Override
    public void setSocketWrapper(SocketWrapperBase<?> wrapper) {
        socket = wrapper;
    }

    @Override
    public void init(WebConnection connection) {
        if (stream != null) {
            stream.connect(this);
        }
    }

    /** Whether everything written so far has been taken. */
    boolean isFree() {
        return socket != null && socket.canWrite();
    }

    /** Called by the stream only, one thread at a time. */
    void write(byte[] bytes) {
        if (socket == null) {
            return;
        }
        try {
            socket.write(false, bytes, 0, bytes.length);
            flush(socket);
        } catch (IOException | IllegalStateException gone) {
            end();
        }
    }

    private static boolean flush(SocketWrapperBase<?> socket) throws IOException {
        boolean more = socket.flush(false);
        if (more) {
            socket.registerWriteInterest();
        }
        return !more;
    }

    @Override
    public SocketState upgradeDispatch(SocketEvent event) {
        if (socket == null || stream == null) {
            return SocketState.CLOSED;
        }
        try {
            return switch (event) {
                case OPEN_READ -> drained(socket);
                case OPEN_WRITE -> written(socket, stream);
                default -> closed();
            };
        } catch (IOException gone) {
            return closed();
        }
    }

    private static SocketState written(SocketWrapperBase<?> socket, Stream stream) throws IOException {
        boolean free;
        synchronized (stream) {
            free = flush(socket);
        }
        if (free) {
            stream.sendWaiting();
        }
        return SocketState.UPGRADED;
    }

    /** A browser has nothing more to say; when it says so, or goes, this is how it is known at once. */
    private SocketState drained(SocketWrapperBase<?> socket) throws IOException {
        var nothing = new byte[256];
        int read;
        do {
            read = socket.read(false, nothing, 0, nothing.length);
        } while (read > 0);
        return read < 0 ? closed() : SocketState.UPGRADED;
    }

    private SocketState closed() {
        end();
        return SocketState.CLOSED;
    }

    private void end() {
        if (stream != null) {
            stream.end();
        }
    }

    void hangUp() {
        if (socket != null) {
            socket.close();
        }
    }

    @Override
    public void destroy() {
        end();
    }

    @Override
    public void timeoutAsync(long now) {}

    @Override
    public void setSslSupport(SSLSupport ssl) {}

    @Override
    public void pause() {}
}
