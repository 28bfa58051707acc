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
                values (?, '7HANNN', '{"nb": "Fra visjon til praksis"}', '{"nb": ""}', '{nb}', current_date, 'RUNNING',
                        now(), now() - interval '4 hours')
                """, event);
        execute(database, """
                insert into workshop.item (id, event_id, day, position, kind, title, minutes, output)
                values (?, ?, 1, 1, 'TASK', '{"nb": "Hva er kvalitet hos oss?"}', 300, 'NOTES')
                """, task, event);
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

    private Browser device(Connection database, String kind, int table) throws Exception {
        var secret = "b" + UUID.randomUUID().toString().replace("-", "").substring(0, 26);
        execute(database, """
                insert into workshop.device (id, event_id, kind, table_id, fingerprint, joined_at, seen_at)
                values (?, ?, ?, ?, ?, now(), now())
                """, UUID.randomUUID(), event, kind, table < 0 ? null : tables.get(table),
                MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        return new Browser(secret, table);
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

        Stream(House house, Browser browser, String... topics) throws IOException {
            socket = new Socket(InetAddress.getLoopbackAddress(), house.port());
            socket.setTcpNoDelay(true);
            var request = "GET /direkte?emne=" + String.join("&emne=", topics) + " HTTP/1.1\r\nHost: localhost:"
                    + house.port() + "\r\nAccept: text/event-stream\r\nCookie: samling=" + browser.secret() + "\r\n\r\n";
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
                } else if (line.isEmpty()) {
                    greeting = false;
                } else if (line.startsWith("data: ") && !greeting) {
                    return line.substring(6).split(" ")[1];
                }
            }
            throw new IOException("The stream ended");
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
