package no.karrierekvalitet.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/** A round for 60 people with all indicators: opened, answered by 32 clients at a time, counted, met about, closed. */
final class RoundDay {

    private static final int PEOPLE = 60;
    private static final int CLIENTS = 32;
    private static final String TARGET = "p95 ≤ 50 ms";
    private static final Duration WARM_UP = Duration.ofSeconds(Long.getLong("bench.warmup", 40));
    private static final List<String> LEVELS =
            List.of("notStarted", "started", "inPlace", "systematic", "notRelevant", "dontKnow");

    private static final Pattern PERSON = Pattern.compile("name=\"person\" value=\"([0-9a-f-]{36})\"");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern STATEMENT = Pattern.compile("data-statement=\"([a-z0-9-]+)\"");
    private static final Pattern AREA = Pattern.compile("href=\"/var-kvalitet/[0-9a-f-]{36}/svar/([a-z0-9-]+)\"");
    private static final Pattern ROUND = Pattern.compile("/var-kvalitet/([0-9a-f-]{36})");
    private static final Pattern AREA_ID = Pattern.compile("name=\"omrade\" value=\"([a-z0-9-]+)\"");

    private final House house;
    private final ConcurrentLinkedQueue<Long> opened = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> saved = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> met = new ConcurrentLinkedQueue<>();

    private RoundDay(House house) {
        this.house = house;
    }

    static void measure() throws Exception {
        try (var house = House.open()) {
            // Days that warm the house up as the other scenarios do; the last is counted.
            var warm = System.nanoTime() + WARM_UP.toNanos();
            do {
                new RoundDay(house).run(false);
            } while (System.nanoTime() < warm);
            new RoundDay(house).run(true);
        }
    }

    private record Somebody(Client client, String id, String csrf) {}

    private void run(boolean told) throws Exception {
        var people = signIn();
        var service = gather(people);
        var leader = people.getFirst();
        var round = begin(leader, service, people);
        var areas = areas(leader, round);

        together(people, person -> answer(person, round, areas));
        long count = timed(() -> Practitioner.expect(post(leader, round + "/telling", ""), 303));
        var indicators = areas.stream().flatMap(area -> area.statements().stream()).toList();
        together(people, person -> meet(person, round, indicators));
        long close = timed(() -> Practitioner.expect(post(leader, round + "/lukking", ""), 303));
        if (told) {
            print("page opened (round, seven areas)", opened);
            print("answer saved, one at a time", saved);
            print("page of the meeting (agenda, indicators, round)", met);
            System.out.printf("round counted for %d people: %.0f ms; closed: %.0f ms%n", PEOPLE, count / 1e6, close / 1e6);
        }
    }

    private List<Somebody> signIn() throws IOException {
        var people = new ArrayList<Somebody>();
        for (int i = 0; i < PEOPLE; i++) {
            var client = house.client();
            Practitioner.expect(client.sendAndRemember(client.get("/logg-inn?alle")), 200);
            var id = Practitioner.all(PERSON, client.body()).stream().distinct().toList().get(i);
            var csrf = Practitioner.all(CSRF, client.body()).getFirst();
            Practitioner.expect(
                    client.sendAndRemember(client.post("/logg-inn/demo", Map.of("person", id, "_csrf", csrf))), 303);
            Practitioner.expect(client.sendAndRemember(client.get("/min-kompetanse")), 200);
            people.add(new Somebody(client, id, Practitioner.all(CSRF, client.body()).getFirst()));
        }
        return people;
    }

    /** Everybody belongs to one service, and the first leads it. */
    private String gather(List<Somebody> people) throws Exception {
        var password = Files.readString(house.data().resolve("postgres-password")).strip();
        try (var database = DriverManager.getConnection(house.jdbcUrl(), "karrierekvalitet", password);
                var add = database.prepareStatement("""
                        insert into identity.membership (id, person_id, service_id, role, valid_from)
                        select gen_random_uuid(), ?::uuid, id, ?, date '2024-01-01' from identity.service
                        where name = 'Bench' on conflict do nothing
                        """)) {
            try (var statement = database.createStatement()) {
                statement.execute("""
                        insert into identity.service (id, name, sector, county, valid_from, created_at)
                        select gen_random_uuid(), 'Bench', 'career-centre', '03', date '2024-01-01', now()
                        where not exists (select from identity.service where name = 'Bench')
                        """);
            }
            for (var person : people) {
                add.setString(1, person.id());
                add.setString(2, person == people.getFirst() ? "LEADER" : "PRACTITIONER");
                add.executeUpdate();
            }
            try (var statement = database.createStatement();
                    var found = statement.executeQuery("select id from identity.service where name = 'Bench'")) {
                found.next();
                return found.getString(1);
            }
        }
    }

    private static String begin(Somebody leader, String service, List<Somebody> people) throws IOException {
        var client = leader.client();
        var path = "/tjenester/" + service + "/var-kvalitet/";
        Practitioner.expect(client.send(client.get(path + "ny")), 200);
        var form = new StringBuilder("frist=" + LocalDate.now().plusDays(14));
        Practitioner.all(AREA_ID, client.body()).forEach(area -> form.append("&omrade=").append(area));
        people.forEach(person -> form.append("&person=").append(person.id()));
        Practitioner.expect(post(leader, path + "runder", form.toString()), 303);
        return "/var-kvalitet/" + Practitioner.all(ROUND, client.headers("location").getFirst()).getFirst();
    }

    private record Area(String path, List<String> statements) {}

    private static List<Area> areas(Somebody leader, String round) throws IOException {
        var client = leader.client();
        Practitioner.expect(client.send(client.get(round)), 200);
        var areas = new ArrayList<Area>();
        for (var slug : Practitioner.all(AREA, client.body()).stream().distinct().toList()) {
            Practitioner.expect(client.send(client.get(round + "/svar/" + slug)), 200);
            areas.add(new Area(round + "/svar/" + slug, Practitioner.all(STATEMENT, client.body())));
        }
        return areas;
    }

    private void answer(Somebody person, String round, List<Area> areas) throws IOException {
        var random = new Random(person.id().hashCode());
        see(person, round, opened);
        for (var area : areas) {
            see(person, area.path(), opened);
            for (var statement : area.statements()) {
                var sent = "{\"answers\":{\"%s\":{\"step\":\"%s\",\"age\":0}},\"words\":{}}"
                        .formatted(statement, LEVELS.get(random.nextInt(LEVELS.size())));
                saved.add(timed(() -> Practitioner.expect(post(person, round + "/svar", "svar=" + encoded(sent)), 204)));
            }
        }
    }

    private void meet(Somebody person, String round, List<String> indicators) throws IOException {
        var random = new Random(person.id().hashCode());
        see(person, round + "/mote", met);
        for (int i = 0; i < 8; i++) {
            see(person, round + "/mote/" + indicators.get(random.nextInt(indicators.size())), met);
        }
        see(person, round, met);
    }

    private static void see(Somebody person, String path, ConcurrentLinkedQueue<Long> times) throws IOException {
        var client = person.client();
        times.add(timed(() -> Practitioner.expect(client.send(client.get(path)), 200)));
    }

    private static int post(Somebody person, String path, String form) throws IOException {
        var client = person.client();
        return client.send(client.post(path, "_csrf=" + encoded(person.csrf()) + (form.isEmpty() ? "" : "&" + form)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private interface Step {
        void run() throws IOException;
    }

    private interface Part {
        void play(Somebody person) throws IOException;
    }

    private static long timed(Step step) throws IOException {
        long began = System.nanoTime();
        step.run();
        return System.nanoTime() - began;
    }

    /** As many at a time as there are clients. */
    private static void together(List<Somebody> people, Part part) throws Exception {
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            var all = people.stream()
                    .map(person -> threads.submit(() -> {
                        part.play(person);
                        return person;
                    }))
                    .toList();
            for (var one : all) {
                one.get();
            }
        }
    }

    private static void print(String what, ConcurrentLinkedQueue<Long> times) {
        var sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                "round, %d people, %d clients: %-48s p50 %.1f ms, p95 %.1f ms, p99 %.1f ms   (target %s), %d of them%n",
                PEOPLE, CLIENTS, what, at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99), TARGET, Arrays.stream(sorted).count());
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }
}
