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
                   a.statements, a.steps, a.times, n.statements as noted, n.texts
            from selfevaluation.evaluation e
            cross join lateral (
                select array_agg(statement_id) as statements, array_agg(step) as steps,
                       array_agg((extract(epoch from answered_at) * 1000)::bigint) as times
                from selfevaluation.answer where evaluation_id = e.id) a
            cross join lateral (
                select array_agg(statement_id) as statements, array_agg(text) as texts
                from selfevaluation.note where evaluation_id = e.id and text <> '') n
            where e.person_id = :person
            """;

    /** What was given, newest wins: both for a saved page and for a claimed evaluation. */
    private static final String MERGE = """
            , answered as (
                insert into selfevaluation.answer as known (evaluation_id, statement_id, step, answered_at)
                select target.id, given.statement, given.step, to_timestamp(given.millis / 1000.0)
                from target, unnest(:statements::text[], :steps::smallint[], :times::bigint[])
                    as given (statement, step, millis)
                on conflict (evaluation_id, statement_id)
                do update set step = excluded.step, answered_at = excluded.answered_at
                where known.answered_at < excluded.answered_at
            ), noted as (
                insert into selfevaluation.note as known (evaluation_id, statement_id, text, written_at)
                select target.id, given.statement, given.text, to_timestamp(given.millis / 1000.0)
                from target, unnest(:noted::text[], :texts::text[], :writes::bigint[])
                    as given (statement, text, millis)
                on conflict (evaluation_id, statement_id)
                do update set text = excluded.text, written_at = excluded.written_at
                where known.written_at < excluded.written_at
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
                    select id, edition_id, number, started_at, changed_at from selfevaluation.evaluation
                    where person_id = :person order by number desc limit 1
                ), untouched as (
                    select id, edition_id, started_at, changed_at from newest
                    where edition_id = :edition
                      and not exists (select from selfevaluation.answer where evaluation_id = newest.id)
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
        return jdbc.sql("""
                with target as (
                    select id from selfevaluation.evaluation
                    where id = :evaluation and person_id = :person and edition_id = :edition
                )""" + MERGE + """
                update selfevaluation.evaluation e
                set changed_at = greatest(e.changed_at, :now),
                    completed_at = coalesce(e.completed_at, case when :total <= (
                        select count(*) from (
                            select statement_id from selfevaluation.answer where evaluation_id = :evaluation
                            union select unnest(:statements::text[])) known) then :now end)
                from target where e.id = target.id
                """)
                        .param("person", person)
                        .param("evaluation", evaluation)
                        .param("edition", edition)
                        .param("now", EvaluationRows.timestamp(now))
                        .param("total", statements)
                        .params(EvaluationRows.arrays(changes))
                        .update()
                == 1;
    }

    UUID claim(UUID id, UUID person, DeviceEvaluation made, int statements, Instant now) {
        try {
            return insertClaimed(id, person, made, statements, now);
        } catch (DuplicateKeyException startedMeanwhile) {
            return insertClaimed(id, person, made, statements, now);
        }
    }

    private UUID insertClaimed(UUID id, UUID person, DeviceEvaluation made, int statements, Instant now) {
        return jdbc.sql("""
                with target as (
                    insert into selfevaluation.evaluation as known
                        (id, person_id, edition_id, number, device_id, started_at, changed_at, completed_at)
                    select :id, :person, :edition, coalesce(max(number), 0) + 1, :device, :started, :now, :completed
                    from selfevaluation.evaluation where person_id = :person
                    on conflict (person_id, device_id) do update
                    set changed_at = excluded.changed_at,
                        completed_at = coalesce(known.completed_at, excluded.completed_at)
                    returning known.id
                )""" + MERGE + "select id from target")
                .param("id", id)
                .param("person", person)
                .param("edition", made.edition())
                .param("device", made.id())
                .param("started", EvaluationRows.timestamp(made.startedAt()))
                .param("now", EvaluationRows.timestamp(now))
                .param(
                        "completed",
                        made.changes().answers().size() >= statements ? EvaluationRows.timestamp(now) : null,
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .params(EvaluationRows.arrays(made.changes()))
                .query(UUID.class)
                .single();
    }

    boolean delete(UUID person, UUID evaluation) {
        return jdbc.sql("delete from selfevaluation.evaluation where id = :evaluation and person_id = :person")
                        .param("evaluation", evaluation)
                        .param("person", person)
                        .update()
                == 1;
    }
}
