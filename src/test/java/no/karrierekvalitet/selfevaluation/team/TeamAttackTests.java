package no.karrierekvalitet.selfevaluation.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.selfevaluation.Answered;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The attacker of {@link BatchesTest} against the real database: what it keeps must obey the same rule. */
@ProductTest
class TeamAttackTests {

    private final SomeTeam team;
    private final Answered answered;
    private final Sharings sharings;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    private final List<Set<UUID>> seen = new ArrayList<>();

    TeamAttackTests(
            SomeTeam team, Answered answered, Sharings sharings, TransactionTemplate transaction, JdbcClient jdbc) {
        this.team = team;
        this.answered = answered;
        this.sharings = sharings;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @Test
    void years_of_coming_going_and_withdrawing_never_cut_out_fewer_than_five() {
        var seed = new Random().nextLong();
        var chance = new Random(seed);
        var services = List.of(team.empty(), team.empty());
        var people = new ArrayList<Viewer.Person>();
        IntStream.range(0, 12)
                .forEach(_ -> people.add(team.member(services.getFirst()).person()));
        people.subList(1, 12).forEach(person -> team.join(services.getLast(), person.id(), "PRACTITIONER"));
        var pool = pool(services);
        var now = Instant.now();
        for (int i = 0; i < 140; i++) {
            now = now.plus(Duration.ofDays(chance.nextInt(9)));
            var person = people.get(chance.nextInt(people.size()));
            act(chance, person, services.get(chance.nextInt(2)), now);
            Stream.concat(services.stream(), Stream.of(pool)).forEach(this::look);
        }
        assertThat(BatchesTest.atoms(seen)).as("seed %d", seed).allMatch(atom -> atom.size() >= 5);
        assertThat(seen).as("seed %d", seed).isNotEmpty();
    }

    private void act(Random chance, Viewer.Person person, UUID service, Instant now) {
        var own = sharings.all(person);
        switch (chance.nextInt(12)) {
            case 0 -> own.stream().findAny().ifPresent(sharing -> sharings.withdraw(person, sharing.evaluation()));
            case 1 -> team.leave(service, person.id());
            case 2 -> team.join(service, person.id(), "PRACTITIONER");
            default -> {
                var evaluation = own.isEmpty() || chance.nextInt(3) == 0
                        ? answered.by(person, "C").id()
                        : own.get(chance.nextInt(own.size())).evaluation();
                transaction.executeWithoutResult(
                        _ -> sharings.share(person, evaluation, service, chance.nextBoolean(), now));
            }
        }
    }

    private UUID pool(List<UUID> services) {
        var pool = UUID.randomUUID();
        jdbc.sql("insert into selfevaluation.pool (id, created_at) values (?, now())")
                .param(pool)
                .update();
        services.forEach(service -> jdbc.sql("""
                insert into selfevaluation.pool_service (pool_id, service_id, invited_at, accepted_at)
                values (?, ?, now(), now())
                """).params(pool, service).update());
        return pool;
    }

    /** Of a service or a pool: the picture of today, and every earlier one, which are the batches that were live then. */
    private void look(UUID scope) {
        see(scope, "b.retired_at is null");
        var moments = jdbc.sql("select sealed_at from selfevaluation.batch where service_id = ? or pool_id = ?")
                .params(scope, scope)
                .query((row, _) -> row.getString(1))
                .list();
        moments.forEach(moment -> see(
                scope,
                "b.sealed_at <= '" + moment + "' and (b.retired_at is null or b.retired_at > '" + moment + "')"));
    }

    private void see(UUID scope, String when) {
        var view = new HashSet<>(
                jdbc.sql("""
                select s.evaluation_id from selfevaluation.batch_share s
                join selfevaluation.batch b on b.id = s.batch_id
                where (b.service_id = :scope or b.pool_id = :scope) and\s""" + when)
                        .param("scope", scope)
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list());
        if (!view.isEmpty() && !seen.contains(view)) {
            seen.add(view);
        }
    }
}
