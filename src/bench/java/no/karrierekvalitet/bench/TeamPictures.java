package no.karrierekvalitet.bench;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;

/** P4: the page of a team picture with 10 k, 100 k and 1 M evaluations in the database. */
final class TeamPictures {

    private static final int CLIENTS = 4;
    private static final int SERVICES = 200;
    private static final int PEOPLE = 10;
    private static final List<Integer> LEVELS = List.of(10_000, 100_000, 1_000_000);
    private static final Duration WARM_UP = Duration.ofSeconds(Long.getLong("bench.warmup", 40));
    private static final Duration RUN = Duration.ofSeconds(Long.getLong("bench.seconds", 10));

    private TeamPictures() {}

    static void measure() throws Exception {
        try (var house = House.open();
                var database = database(house)) {
            var readers = Practitioner.signedIn(house, CLIENTS);
            var filled = 0;
            var first = 0.0;
            for (var level : LEVELS) {
                fill(database, filled, level);
                if (filled == 0) {
                    join(database, readers);
                    Load.run(house, work(readers, new ConcurrentLinkedQueue<>()), WARM_UP);
                }
                filled = level;
                Load.run(house, work(readers, new ConcurrentLinkedQueue<>()), Duration.ofSeconds(3));
                var took = new ConcurrentLinkedQueue<Long>();
                var load = Load.run(house, work(readers, took), RUN);
                var p95 = at(took, 0.95);
                first = first == 0 ? p95 : first;
                System.out.printf(
                        "P4 team picture, %,d evaluations, %d clients: p95 %.1f ms (target ≤ 25), p50 %.1f ms, %,.0f /s, %.2f of the first%n    %s%n",
                        level, CLIENTS, p95, at(took, 0.5), load.perSecond(), p95 / first, load.machine());
            }
        }
    }

    private static Connection database(House house) throws Exception {
        var password = Files.readString(house.data().resolve("postgres-password")).strip();
        var connection = DriverManager.getConnection(house.jdbcUrl(), "postgres", password);
        // Rows that fit each other by their making need no looking up of each other
        run(connection, "set session_replication_role = replica");
        return connection;
    }

    private static List<Load.Work> work(List<Practitioner> readers, ConcurrentLinkedQueue<Long> took) {
        var work = new ArrayList<Load.Work>();
        for (var reader : readers) {
            var chance = new Random(work.size());
            var client = reader.client();
            work.add(() -> {
                var page = client.get("/tjenester/" + id(1, chance.nextInt(SERVICES)) + "/team");
                var began = System.nanoTime();
                Practitioner.expect(client.send(page), 200);
                took.add(System.nanoTime() - began);
            });
        }
        return work;
    }

    private static double at(ConcurrentLinkedQueue<Long> took, double share) {
        var sorted = took.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }

    private static String id(int kind, int number) {
        return "00000000-000%d-7000-8000-%012x".formatted(kind, number);
    }

    /** As in {@link #id}, of a column. */
    private static String sql(int kind, String number) {
        return "('00000000-000%d-7000-8000-' || lpad(to_hex(%s), 12, '0'))::uuid".formatted(kind, number);
    }

    private static void join(Connection database, List<Practitioner> readers) throws SQLException {
        for (var reader : readers) {
            run(database, """
                    insert into identity.membership (id, person_id, service_id, role, valid_from)
                    select gen_random_uuid(), '%s', %s, 'LEADER', date '2024-01-01' from generate_series(0, %d) n
                    on conflict do nothing
                    """.formatted(reader.person(), sql(1, "n"), SERVICES - 1));
        }
    }

    /** Services of ten people who have evaluated themselves twice: two batches that were, and two that are. */
    private static void fill(Connection database, int from, int to) throws SQLException {
        var began = System.nanoTime();
        var evaluations = "generate_series(%d, %d) n".formatted(from, to - 1);
        var person = "(n / 20) * 10 + n % 10";
        for (var statement : List.of(
                "insert into identity.service (id, name, sector, county, valid_from, created_at) select " + sql(1, "n")
                        + ", 'Service ' || n, 'career-centre', '03', date '2024-01-01', now() from generate_series(%d, %d) n"
                                .formatted(from / (2 * PEOPLE), to / (2 * PEOPLE) - 1),
                "insert into identity.person (id, name, email, language, created_at) select " + sql(2, "n")
                        + ", 'Person ' || n, n || '@bench.example', 'nb', now() from generate_series(%d, %d) n"
                                .formatted(from / 2, to / 2 - 1),
                "insert into identity.membership (id, person_id, service_id, role, valid_from) select gen_random_uuid(), "
                        + sql(2, "n") + ", " + sql(1, "n / 10")
                        + ", 'PRACTITIONER', date '2024-01-01' from generate_series(%d, %d) n".formatted(from / 2, to / 2 - 1),
                "insert into selfevaluation.evaluation (id, person_id, edition_id, number, started_at, changed_at, completed_at, statements, steps, times) select "
                        + sql(3, "n") + ", " + sql(2, person) + ", e.edition_id, 1 + n / 10 % 2, now(), now(), now(), s.ids,"
                        + " array_fill((1 + n % 4)::smallint, array[cardinality(s.ids)]),"
                        + " array_fill((extract(epoch from now()) * 1000)::bigint, array[cardinality(s.ids)]) from "
                        + evaluations + ", (select edition_id from selfevaluation.batch order by sealed_at desc limit 1) e,"
                        + " (select array_agg(distinct substring(k from 11)) ids from selfevaluation.batch, unnest(keys) k where k like 'statement gpr-l%') s",
                "insert into selfevaluation.sharing (evaluation_id, service_id, pooled, shared_at) select " + sql(3, "n")
                        + ", " + sql(1, "n / 20") + ", false, now() from " + evaluations,
                "insert into selfevaluation.spent (evaluation_id) select " + sql(3, "n") + " from " + evaluations,
                "insert into selfevaluation.batch (id, service_id, edition_id, sealed_at, retired_at, size, keys, answered, reached, specialised) select "
                        + sql(4, "n") + ", " + sql(1, "n / 4")
                        + ", b.edition_id, now() - (interval '1 year' * (1 - n / 2 % 2)), case when n / 2 % 2 = 0 then now() - interval '1 day' end, 5, b.keys, b.answered, b.reached, b.specialised"
                        + " from generate_series(%d, %d) n, (select array_agg(id order by id) ids from selfevaluation.batch where service_id::text not like '00000000%%') known join lateral (select * from selfevaluation.batch where id = known.ids[1 + n %% cardinality(known.ids)]) b on true"
                                .formatted(from / 5, to / 5 - 1),
                "insert into selfevaluation.batch_share (evaluation_id, batch_id) select " + sql(3, "n") + ", "
                        + sql(4, "n / 5") + " from " + evaluations,
                "analyze")) {
            run(database, statement);
        }
        System.out.printf("filled to %,d evaluations in %.0f s%n", to, (System.nanoTime() - began) / 1e9);
    }

    private static void run(Connection database, String statement) throws SQLException {
        try (var asked = database.createStatement()) {
            asked.execute(statement);
        }
    }
}
