package no.karrierekvalitet.selfevaluation.local;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.framework.Step;
import no.karrierekvalitet.platform.Localized;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Local answers in PostgreSQL. Every statement carries the person, so nobody else's is reached. */
@Repository
class LocalAnswerStore {

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    LocalAnswerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<LocalAnswer> of(UUID person, UUID evaluation) {
        return jdbc.sql("""
                select a.* from selfevaluation.local_answer a join selfevaluation.evaluation e on e.id = a.evaluation_id
                where e.person_id = :person and e.id = :evaluation order by a.area_id, a.origin, a.statement_id
                """)
                .param("person", person)
                .param("evaluation", evaluation)
                .query(this::answer)
                .list();
    }

    /**
     * The newest wins.
     *
     * @return whether the person has this evaluation
     */
    boolean save(UUID person, UUID evaluation, LocalAnswer answer) {
        return jdbc.sql("""
                with target as (
                    update selfevaluation.evaluation set changed_at = greatest(changed_at, :at)
                    where id = :evaluation and person_id = :person returning id
                ), saved as (
                    insert into selfevaluation.local_answer as known
                        (evaluation_id, statement_id, area_id, origin, text, step, answered_at)
                    select id, :statement, :area, :origin, cast(:text as jsonb), :step, :at from target
                    on conflict (evaluation_id, statement_id) do update
                    set step = excluded.step, answered_at = excluded.answered_at, text = excluded.text,
                        origin = excluded.origin, area_id = excluded.area_id
                    where known.answered_at < excluded.answered_at
                )
                select exists (select from target)
                """)
                .param("person", person)
                .param("evaluation", evaluation)
                .param("statement", answer.statement())
                .param("area", answer.area())
                .param("origin", answer.from())
                .param("text", json.writeValueAsString(answer.text()))
                .param("step", answer.step().code())
                .param("at", answer.answeredAt().atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    private LocalAnswer answer(ResultSet row, int number) throws SQLException {
        return new LocalAnswer(
                row.getObject("statement_id", UUID.class),
                row.getString("area_id"),
                row.getString("origin"),
                json.readValue(row.getString("text"), Localized.class),
                Step.ofCode(row.getInt("step")),
                row.getObject("answered_at", OffsetDateTime.class).toInstant());
    }
}
