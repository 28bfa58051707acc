package no.karrierekvalitet.selfevaluation.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.karrierekvalitet.framework.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Batches in PostgreSQL: who waits to be counted, what has been counted, and the sums. A scope is a service or a pool. */
@Repository
class BatchStore {

    private static final String OF_SCOPE = "where (b.service_id = :scope or b.pool_id = :scope) ";

    private final JdbcClient jdbc;

    BatchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Only one at a time may make batches or take an evaluation out. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('selfevaluation.batch'))")
                .query((_, _) -> true)
                .single();
    }

    /** Each person's newest evaluation that these services may count, unless it has been counted before. */
    List<Batches.Offer> waiting(Collection<UUID> services, boolean pooled, LocalDate today) {
        return jdbc.sql("""
                select newest.*, (
                    select max(gone.dissolved_at)
                    from selfevaluation.evaluation other
                    join selfevaluation.spent gone on gone.evaluation_id = other.id
                    where other.person_id = newest.person_id) as dissolved_at
                from (
                    select distinct on (e.person_id) e.person_id, e.id
                    from selfevaluation.sharing s
                    join selfevaluation.evaluation e on e.id = s.evaluation_id
                    where s.service_id = any(:services) and (s.pooled or not :pooled)
                      and exists (
                        select from identity.membership m
                        where m.person_id = e.person_id and m.service_id = s.service_id and m.role <> 'OWNER'
                          and m.valid_from <= :today and (m.valid_to is null or m.valid_to > :today))
                      and exists (select from selfevaluation.answer a where a.evaluation_id = e.id)
                    order by e.person_id, e.number desc) newest
                where not exists (select from selfevaluation.spent s where s.evaluation_id = newest.id)
                """)
                .param("services", services.toArray(UUID[]::new))
                .param("pooled", pooled)
                .param("today", today)
                .query((row, _) -> new Batches.Offer(
                        row.getObject("person_id", UUID.class),
                        row.getObject("id", UUID.class),
                        instant(row, "dissolved_at")))
                .list();
    }

    List<Batches.Live> live(UUID scope) {
        return jdbc.sql("""
                select b.id, b.sealed_at, array_agg(e.person_id) as people
                from selfevaluation.batch b
                join selfevaluation.batch_share s on s.batch_id = b.id
                join selfevaluation.evaluation e on e.id = s.evaluation_id
                """ + OF_SCOPE + "and b.retired_at is null group by b.id")
                .param("scope", scope)
                .query((row, _) -> new Batches.Live(
                        row.getObject("id", UUID.class),
                        row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                        Set.of((UUID[]) row.getArray("people").getArray())))
                .list();
    }

    record Answers(UUID edition, Map<String, Step> steps) {}

    List<Answers> answers(Collection<UUID> evaluations) {
        return jdbc.sql("""
                select e.edition_id, array_agg(a.statement_id) as statements, array_agg(a.step) as steps
                from selfevaluation.evaluation e join selfevaluation.answer a on a.evaluation_id = e.id
                where e.id = any(:evaluations) group by e.id
                """)
                .param("evaluations", evaluations.toArray(UUID[]::new))
                .query(BatchStore::answers)
                .list();
    }

    private static Answers answers(ResultSet row, int number) throws SQLException {
        var statements = (String[]) row.getArray("statements").getArray();
        var codes = (Short[]) row.getArray("steps").getArray();
        var steps = new HashMap<String, Step>();
        for (int i = 0; i < statements.length; i++) {
            steps.put(statements[i], Step.ofCode(codes[i]));
        }
        return new Answers(row.getObject("edition_id", UUID.class), steps);
    }

    void seal(UUID id, UUID scope, UUID edition, List<UUID> evaluations, Sums sums, Instant now) {
        var keys = sums.counts().keySet().stream().sorted().toList();
        jdbc.sql("""
                with batch as (
                    insert into selfevaluation.batch (id, service_id, pool_id, edition_id, sealed_at, size,
                                                      keys, answered, reached, specialised)
                    select :id, (select id from identity.service where id = :scope),
                           (select id from selfevaluation.pool where id = :scope), :edition, :now,
                           cardinality(:evaluations), :keys, :answered, :reached, :specialised
                    returning id
                ), spent as (
                    insert into selfevaluation.spent (evaluation_id) select unnest(:evaluations)
                )
                insert into selfevaluation.batch_share (evaluation_id, batch_id)
                select given.evaluation, batch.id from batch, unnest(:evaluations) as given (evaluation)
                """)
                .param("id", id)
                .param("scope", scope)
                .param("edition", edition)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("evaluations", evaluations.toArray(UUID[]::new))
                .param("keys", keys.toArray(String[]::new))
                .param("answered", numbers(keys, sums, Sums.Count::answered))
                .param("reached", numbers(keys, sums, Sums.Count::reached))
                .param("specialised", numbers(keys, sums, Sums.Count::specialised))
                .update();
    }

    private static Short[] numbers(List<String> keys, Sums sums, java.util.function.ToIntFunction<Sums.Count> number) {
        return keys.stream()
                .map(key -> (short) number.applyAsInt(sums.counts().getOrDefault(key, new Sums.Count(0, 0, 0))))
                .toArray(Short[]::new);
    }

    void retire(Collection<UUID> batches, Instant now) {
        jdbc.sql("update selfevaluation.batch set retired_at = :now where id = any(:batches)")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("batches", batches.toArray(UUID[]::new))
                .update();
    }

    List<Batch> of(UUID scope) {
        return jdbc.sql("""
                select b.edition_id, b.sealed_at, b.retired_at, b.size, b.keys, b.answered, b.reached, b.specialised
                from selfevaluation.batch b
                """ + OF_SCOPE + "order by b.sealed_at, b.id")
                .param("scope", scope)
                .query(BatchStore::batch)
                .list();
    }

    private static Batch batch(ResultSet row, int number) throws SQLException {
        var keys = (String[]) row.getArray("keys").getArray();
        var answered = (Short[]) row.getArray("answered").getArray();
        var reached = (Short[]) row.getArray("reached").getArray();
        var specialised = (Short[]) row.getArray("specialised").getArray();
        var counts = new HashMap<String, Sums.Count>();
        for (int i = 0; i < keys.length; i++) {
            counts.put(keys[i], new Sums.Count(answered[i], reached[i], specialised[i]));
        }
        return new Batch(
                row.getObject("edition_id", UUID.class),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                instant(row, "retired_at"),
                row.getInt("size"),
                new Sums(counts));
    }

    /** The pool a service is in, once another service is in it too. */
    Optional<UUID> pool(UUID service) {
        return jdbc.sql("""
                select s.pool_id from selfevaluation.pool_service s
                where s.service_id = :service and s.accepted_at is not null
                  and exists (select from selfevaluation.pool_service other where other.pool_id = s.pool_id
                              and other.service_id <> s.service_id and other.accepted_at is not null)
                """).param("service", service).query(UUID.class).optional();
    }

    /** The services of a pool that have no picture of their own. */
    Set<UUID> tooSmall(UUID pool) {
        return new HashSet<>(jdbc.sql("""
                select s.service_id from selfevaluation.pool_service s
                where s.pool_id = :pool and s.accepted_at is not null
                  and not exists (select from selfevaluation.batch b
                                  where b.service_id = s.service_id and b.retired_at is null)
                """)
                .param("pool", pool)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
