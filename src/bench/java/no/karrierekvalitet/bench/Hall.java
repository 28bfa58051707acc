package no.karrierekvalitet.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An event in the middle of its day: a hall of tables with their devices, a theme team, a projector. */
final class Hall {

    static final int TABLES = 40;
    static final int PHONES = 350;

    final UUID event = UUID.randomUUID();
    final UUID task = UUID.randomUUID();
    final UUID next = UUID.randomUUID();
    final List<UUID> tables = new ArrayList<>();

    /** A browser that has joined. @param table its place among the tables; -1 for none */
    record Browser(String secret, int table) {}

    final List<Browser> atTables = new ArrayList<>();
    final List<Browser> phones = new ArrayList<>();
    final List<Browser> themeTeam = new ArrayList<>();
    final List<Browser> projector = new ArrayList<>();

    /** Written past the house, so that setting up takes no part in what is measured. */
    static Hall in(House house) throws Exception {
        var hall = new Hall();
        try (var database = database(house)) {
            database.setAutoCommit(false);
            hall.write(database);
            database.commit();
        }
        return hall;
    }

    static Connection database(House house) throws Exception {
        var password = Files.readString(house.data().resolve("postgres-password")).strip();
        return DriverManager.getConnection(house.jdbcUrl(), "karrierekvalitet", password);
    }

    private void write(Connection database) throws Exception {
        execute(database, """
                insert into workshop.event
                    (id, code, title, summary, languages, starts_on, status, created_at, started_at)
                values (?, ?, '{"nb": "Fra visjon til praksis"}', '{"nb": ""}', '{nb}', current_date, 'RUNNING',
                        now(), now() - interval '4 hours')
                """, event, code());
        execute(database, """
                insert into workshop.item (id, event_id, day, position, kind, title, minutes, output)
                values (?, ?, 1, 1, 'TASK', '{"nb": "Hva er kvalitet hos oss?"}', 300, 'NOTES')
                """, task, event);
        execute(database, """
                insert into workshop.item (id, event_id, day, position, kind, title, minutes, output)
                values (?, ?, 1, 2, 'TASK', '{"nb": "Hva gjør vi nå?"}', 30, 'NOTES')
                """, next, event);
        execute(database, """
                insert into workshop.room (event_id, version, item_id, phase, ends_at, changed_at)
                values (?, 1, ?, 'RUNNING', now() + interval '1 hour', now() - interval '4 hours')
                """, event, task);
        execute(database, """
                insert into workshop.move (event_id, version, kind, item_id, at)
                values (?, 1, 'START', ?, now() - interval '4 hours')
                """, event, task);
        for (int table = 0; table < TABLES; table++) {
            tables.add(UUID.randomUUID());
            execute(database, "insert into workshop.round_table values (?, ?, ?, 9)", tables.get(table), event, table + 1);
            atTables.add(device(database, "TABLE", table));
        }
        for (int phone = 0; phone < PHONES; phone++) {
            phones.add(device(database, "PHONE", phone % TABLES));
        }
        themeTeam.add(device(database, "THEME_TEAM", -1));
        themeTeam.add(device(database, "THEME_TEAM", -1));
        projector.add(device(database, "PROJECTOR", -1));
    }

    /** The room leaves the task; it did so half a minute ago. */
    void goesOn(House house) throws Exception {
        try (var database = database(house)) {
            execute(database, "update workshop.room set item_id = ?, version = 2 where event_id = ?", next, event);
            execute(database, """
                    insert into workshop.move (event_id, version, kind, item_id, at)
                    values (?, 2, 'NEXT', ?, now() - interval '30 seconds')
                    """, event, next);
        }
    }

    private static String code() {
        var letters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
        return new java.util.Random().ints(6, 0, letters.length())
                .mapToObj(at -> letters.substring(at, at + 1))
                .collect(java.util.stream.Collectors.joining());
    }

    private Browser device(Connection database, String kind, int table) throws Exception {
        var secret = "b" + UUID.randomUUID().toString().replace("-", "").substring(0, 26);
        execute(database, """
                insert into workshop.device (id, event_id, kind, table_id, fingerprint, joined_at, seen_at)
                values (?, ?, ?, ?, ?, now(), now())
                """, UUID.randomUUID(), event, kind, table < 0 ? null : tables.get(table),
                fingerprint(secret));
        return new Browser(secret, table);
    }

    /** How the house knows a browser by its cookie. */
    static byte[] fingerprint(String secret) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
    }

    static void execute(Connection database, String sql, Object... values) throws Exception {
        try (var statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    String topic(String rest) {
        return "samling/" + event + rest;
    }

    String tableTopic(int table) {
        return topic("/bord/" + tables.get(table));
    }

    Client client(House house, Browser browser) throws IOException {
        var client = house.client();
        client.remember("samling=" + browser.secret());
        return client;
    }

    /** An operation as the table's page sends it. @param age milliseconds since it was written */
    String note(UUID id, String text, long age) {
        return """
                {"id":"%s","kind":"write","note":"%s","item":"%s","text":"%s","age":%d}"""
                .formatted(id, id, task, text, age);
    }

    /** What a browser's stream says, line by line. */
    static final class Stream implements AutoCloseable {
        private final Socket socket;
        private final BufferedReader lines;
        private String last = "";

        Stream(House house, Browser browser, String... topics) throws IOException {
            this(house, browser, "", List.of(topics));
        }

        /** @param since the last signal heard before the connection broke */
        Stream(House house, Browser browser, String since, List<String> topics) throws IOException {
            socket = new Socket(InetAddress.getLoopbackAddress(), house.port());
            socket.setTcpNoDelay(true);
            var request = "GET /direkte?emne=" + String.join("&emne=", topics) + " HTTP/1.1\r\nHost: localhost:"
                    + house.port() + "\r\nAccept: text/event-stream\r\nCookie: samling=" + browser.secret() + "\r\n"
                    + (since.isEmpty() ? "" : "Last-Event-ID: " + since + "\r\n") + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            var status = lines.readLine();
            if (status == null || !status.contains(" 200")) {
                throw new IOException("The stream answered " + status);
            }
        }

        /** The topic of the next signal. */
        String next() throws IOException {
            String line;
            boolean greeting = false;
            while ((line = lines.readLine()) != null) {
                if (line.startsWith("event:")) {
                    greeting = true;
                } else if (line.startsWith("id: ")) {
                    last = line.substring(4);
                } else if (line.isEmpty()) {
                    greeting = false;
                } else if (line.startsWith("data: ") && greeting) {
                    // the time; the lines after it say what changed meanwhile
                    greeting = false;
                } else if (line.startsWith("data: ")) {
                    return line.substring(6).split(" ")[1];
                }
            }
            throw new IOException("The stream ended");
        }

        /** As a page does: whatever has come meanwhile is answered by one look. */
        void drain() throws IOException {
            while (lines.ready()) {
                var line = lines.readLine();
                last = line != null && line.startsWith("id: ") ? line.substring(4) : last;
            }
        }

        String last() {
            return last;
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
