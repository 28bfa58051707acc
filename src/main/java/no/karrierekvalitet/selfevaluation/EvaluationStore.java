package no.karrierekvalitet.selfevaluation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Evaluations with answers and notes in PostgreSQL. Every statement carries the person, so nobody else's is reached. */
@Repository
class EvaluationStore {

    private static final String SELECT = """
            select e.id, e.edition_id, e.started_at, e.changed_at, e.completed_at,
                   e.statements, e.steps, e.times, n.statements as noted, n.texts
            from selfevaluation.evaluation e
            cross join lateral (
                select array_agg(statement_id) as statements, array_agg(text) as texts
                from selfevaluation.note where evaluation_id = e.id and text <> '') n
            where e.person_id = :person
            """;

    /**
     * The answers there are and those that are given, of each statement the newest: both for a saved page and for a
     * claimed evaluation. Who waits for another save of the same evaluation sees what that has left.
     */
    private static final String ANSWERED = """
            changed_at = greatest(known.changed_at, :now),
            (statements, steps, times, completed_at) = (
                select coalesce(array_agg(statement), '{}'), coalesce(array_agg(step), '{}'),
                       coalesce(array_agg(millis), '{}'),
                       coalesce(known.completed_at, case when count(*) >= :total then :now end)
                from (
                    select distinct on (statement) statement, step, millis
                    from (
                        select *, false from unnest(known.statements, known.steps, known.times)
                        union all
                        select *, true from unnest(%s)
                    ) as given (statement, step, millis, late)
                    order by statement, millis desc, late) newest)
            """;

    private static final String NOTED = """
            , noted as (
                insert into selfevaluation.note as known (evaluation_id, statement_id, text, written_at)
                select target.id, given.statement, given.text, to_timestamp(given.millis / 1000.0)
                from target, unnest(:noted::text[], :texts::text[], :writes::bigint[])
                    as given (statement, text, millis)
                on conflict (evaluation_id, statement_id)
                do update set text = excluded.text, written_at = excluded.written_at
                where known.written_at < excluded.written_at
            )
            """;

    private static final String SAVE =
            """
            with target as (
                update selfevaluation.evaluation as known set
                """ + ANSWERED.formatted(":statements::text[], :steps::smallint[], :times::bigint[]") + """
                where id = :evaluation and person_id = :person and edition_id = :edition
                returning id
            )
            """;

    private static final String CLAIM =
            """
            with target as (
                insert into selfevaluation.evaluation as known
                    (id, person_id, edition_id, number, device_id, started_at, changed_at, completed_at,
                     statements, steps, times)
                select :id, :person, :edition, coalesce(max(number), 0) + 1, :device, :started, :now, :completed,
                       :statements::text[], :steps::smallint[], :times::bigint[]
                from selfevaluation.evaluation where person_id = :person
                on conflict (person_id, device_id) do update set
                """ + ANSWERED.formatted("excluded.statements, excluded.steps, excluded.times") + """
                returning known.id
            )
            """;

    private final JdbcClient jdbc;

    EvaluationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Sheet> newest(UUID person) {
        return jdbc.sql(SELECT + "order by e.number desc limit 1")
                .param("person", person)
                .query(EvaluationRows::sheet)
                .optional();
    }

    Optional<Sheet> find(UUID person, UUID evaluation) {
        return jdbc.sql(SELECT + "and e.id = :evaluation")
                .param("person", person)
                .param("evaluation", evaluation)
                .query(EvaluationRows::sheet)
                .optional();
    }

    List<Evaluation> all(UUID person) {
        return jdbc
                .sql(SELECT + "order by e.number desc")
                .param("person", person)
                .query(EvaluationRows::sheet)
                .list()
                .stream()
                .map(Sheet::evaluation)
                .toList();
    }

    /**
     * A new evaluation, or the newest one as long as it is of this edition and has no answers.
     *
     * @return nothing when another device began one at the same moment
     */
    Optional<Evaluation> begin(UUID id, UUID person, UUID edition, Instant now) {
        return jdbc.sql("""
                with newest as (
                    select id, edition_id, number, started_at, changed_at, statements from selfevaluation.evaluation
                    where person_id = :person order by number desc limit 1
                ), untouched as (
                    select id, edition_id, started_at, changed_at from newest
                    where edition_id = :edition and statements = '{}'
                ), begun as (
                    insert into selfevaluation.evaluation (id, person_id, edition_id, number, started_at, changed_at)
                    select :id, :person, :edition, coalesce((select number from newest), 0) + 1, :now, :now
                    where not exists (select from untouched)
                    on conflict (person_id, number) do nothing
                    returning id, edition_id, started_at, changed_at
                )
                select * from untouched union all select * from begun
                """)
                .param("id", id)
                .param("person", person)
                .param("edition", edition)
                .param("now", EvaluationRows.timestamp(now))
                .query(EvaluationRows::empty)
                .optional();
    }

    /** @return whether the person has this evaluation */
    boolean save(UUID person, UUID evaluation, UUID edition, Changes changes, int statements, Instant now) {
        return jdbc.sql(SAVE + noted(changes))
                .param("person", person)
                .param("evaluation", evaluation)
                .param("edition", edition)
                .param("now", EvaluationRows.timestamp(now))
                .param("total", statements)
                .params(EvaluationRows.arrays(changes))
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    UUID claim(UUID id, UUID person, DeviceEvaluation made, int statements, Instant now) {
        try {
            return insertClaimed(id, person, made, statements, now);
        } catch (DuplicateKeyException startedMeanwhile) {
            return insertClaimed(id, person, made, statements, now);
        }
    }

    private UUID insertClaimed(UUID id, UUID person, DeviceEvaluation made, int statements, Instant now) {
        return jdbc.sql(CLAIM + noted(made.changes()))
                .param("id", id)
                .param("person", person)
                .param("edition", made.edition())
                .param("device", made.id())
                .param("started", EvaluationRows.timestamp(made.startedAt()))
                .param("now", EvaluationRows.timestamp(now))
                .param("total", statements)
                .param(
                        "completed",
                        made.changes().answers().size() >= statements ? EvaluationRows.timestamp(now) : null,
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .params(EvaluationRows.arrays(made.changes()))
                .query(UUID.class)
                .single();
    }

    private static String noted(Changes changes) {
        return (changes.notes().isEmpty() ? "" : NOTED) + " select id from target";
    }

    boolean delete(UUID person, UUID evaluation) {
        return jdbc.sql("delete from selfevaluation.evaluation where id = :evaluation and person_id = :person")
                        .param("evaluation", evaluation)
                        .param("person", person)
                        .update()
                == 1;
    }
}
