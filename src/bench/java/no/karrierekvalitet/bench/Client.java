package no.karrierekvalitet.bench;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A browser's connection and cookies, and nothing else of a browser: requests are bytes, answers stay bytes in one buffer
 * until somebody asks. Costs little, so that what is measured is the house.
 */
final class Client implements AutoCloseable {

    private static final byte[] LENGTH = "\r\ncontent-length:".getBytes(StandardCharsets.US_ASCII);

    private int port;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private Socket socket;
    private InputStream in;
    private OutputStream out;
    private byte[] buffer = new byte[1 << 16];
    private int filled;
    private int headEnd;
    private int bodyLength;
    private boolean gzip;
    private boolean fragments;

    Client(int port) throws IOException {
        this.port = port;
        connect();
    }

    private void connect() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        in = socket.getInputStream();
        out = socket.getOutputStream();
    }

    /** After a kill: the same cookies on a new connection. */
    void reconnect() throws IOException {
        close();
        connect();
    }

    /** As {@link #reconnect()}, with another node. */
    void moveTo(House house) throws IOException {
        port = house.port();
        reconnect();
    }

    /** Its network is gone, in the middle of whatever it was doing: the other side gets no farewell. */
    void cut() {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException gone) {
            // so much the better
        }
    }

    Client gzip() {
        gzip = true;
        return this;
    }

    /** Asks for parts of pages, as scripts do. */
    Client fragments() {
        fragments = true;
        return this;
    }

    byte[] get(String path) {
        return request("GET", path, "", "");
    }

    byte[] post(String path, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return post(path, body);
    }

    /** A form that is encoded already, as one with several values in a field is. */
    byte[] post(String path, String encoded) {
        return request("POST", path, "Content-Type: application/x-www-form-urlencoded\r\n", encoded);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private byte[] request(String method, String path, String headers, String body) {
        var cookie = cookies.entrySet().stream()
                .map(c -> c.getKey() + "=" + c.getValue())
                .collect(Collectors.joining("; "));
        var head = method + " " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nAccept: text/html,*/*\r\n"
                + "Accept-Language: nb\r\n" + (gzip ? "Accept-Encoding: gzip\r\n" : "") + (fragments ? "HX-Request: true\r\n" : "") + headers
                + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n")
                + (method.equals("GET") ? "" : "Content-Length: " + body.length() + "\r\n") + "\r\n";
        return (head + body).getBytes(StandardCharsets.US_ASCII);
    }

    /** Sends a request and reads the whole answer. */
    int send(byte[] request) throws IOException {
        out.write(request);
        filled = 0;
        do {
            fill();
            headEnd = endOfHead();
        } while (headEnd < 0);
        int length = contentLength();
        bodyLength = length < 0 && status() != 304 && status() != 204 ? readChunks() : readBody(Math.max(length, 0));
        return status();
    }

    /** As {@link #send}, and takes the cookies that came with the answer. */
    int sendAndRemember(byte[] request) throws IOException {
        int status = send(request);
        headers("set-cookie").forEach(this::remember);
        return status;
    }

    void remember(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    int status() {
        return (buffer[9] - '0') * 100 + (buffer[10] - '0') * 10 + buffer[11] - '0';
    }

    int bodyLength() {
        return bodyLength;
    }

    String body() {
        return new String(buffer, headEnd, bodyLength, StandardCharsets.UTF_8);
    }

    /** The body, also when it came compressed. */
    String unzipped() throws IOException {
        if (headers("content-encoding").isEmpty()) {
            return body();
        }
        try (var in = new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(buffer, headEnd, bodyLength))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    List<String> headers(String name) {
        var found = new ArrayList<String>();
        for (var line : new String(buffer, 0, headEnd, StandardCharsets.ISO_8859_1).split("\r\n")) {
            if (line.regionMatches(true, 0, name + ":", 0, name.length() + 1)) {
                found.add(line.substring(name.length() + 1).strip());
            }
        }
        return found;
    }

    private void fill() throws IOException {
        if (filled == buffer.length) {
            buffer = java.util.Arrays.copyOf(buffer, buffer.length * 2);
        }
        int read = in.read(buffer, filled, buffer.length - filled);
        if (read < 0) {
            throw new EOFException("The house hung up");
        }
        filled += read;
    }

    private int endOfHead() {
        for (int i = 3; i < filled; i++) {
            if (buffer[i] == '\n' && buffer[i - 1] == '\r' && buffer[i - 2] == '\n') {
                return i + 1;
            }
        }
        return -1;
    }

    private int contentLength() {
        for (int i = 0; i + LENGTH.length < headEnd; i++) {
            if (startsWithLength(i)) {
                int length = 0;
                for (int j = i + LENGTH.length; buffer[j] != '\r'; j++) {
                    length = buffer[j] == ' ' ? length : length * 10 + buffer[j] - '0';
                }
                return length;
            }
        }
        return -1;
    }

    private boolean startsWithLength(int at) {
        for (int i = 0; i < LENGTH.length; i++) {
            if ((i < 2 ? buffer[at + i] : buffer[at + i] | 0x20) != (i < 2 ? LENGTH[i] : LENGTH[i] | 0x20)) {
                return false;
            }
        }
        return true;
    }

    private int readBody(int length) throws IOException {
        while (filled < headEnd + length) {
            fill();
        }
        return length;
    }

    /** Puts the chunks together in place. */
    private int readChunks() throws IOException {
        int from = headEnd;
        int to = headEnd;
        while (true) {
            int line = from;
            while (line + 1 >= filled || buffer[line] != '\r') {
                if (line + 1 >= filled) {
                    fill();
                } else {
                    line++;
                }
            }
            int size = Integer.parseInt(new String(buffer, from, line - from, StandardCharsets.US_ASCII).strip(), 16);
            int data = line + 2;
            while (filled < data + size + 2) {
                fill();
            }
            System.arraycopy(buffer, data, buffer, to, size);
            to += size;
            from = data + size + 2;
            if (size == 0) {
                return to - headEnd;
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
