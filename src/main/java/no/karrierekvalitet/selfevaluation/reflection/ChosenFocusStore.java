package no.karrierekvalitet.selfevaluation.reflection;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a person chose to work on, in PostgreSQL. */
@Repository
class ChosenFocusStore {

    private final JdbcClient jdbc;

    ChosenFocusStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> chosen(UUID person, UUID evaluation) {
        return jdbc.sql("""
                select f.statement_id
                from selfevaluation.focus f join selfevaluation.evaluation e on e.id = f.evaluation_id
                where e.id = :evaluation and e.person_id = :person
                order by f.place
                """)
                .param("person", person)
                .param("evaluation", evaluation)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Holding the evaluation makes two choices at once come one after the other. */
    void choose(UUID person, UUID evaluation, List<String> statements, Instant now) {
        jdbc.sql("select id from selfevaluation.evaluation where id = :evaluation and person_id = :person for update")
                .param("person", person)
                .param("evaluation", evaluation)
                .query((row, _) -> row.getString(1))
                .list();
        jdbc.sql("""
                delete from selfevaluation.focus f using selfevaluation.evaluation e
                where e.id = f.evaluation_id and e.id = :evaluation and e.person_id = :person
                """).param("person", person).param("evaluation", evaluation).update();
        jdbc.sql("""
                insert into selfevaluation.focus (evaluation_id, statement_id, place, chosen_at)
                select e.id, given.statement, given.place, :now
                from selfevaluation.evaluation e,
                     unnest(:statements::text[]) with ordinality as given (statement, place)
                where e.id = :evaluation and e.person_id = :person
                """)
                .param("person", person)
                .param("evaluation", evaluation)
                .param("statements", statements.toArray(String[]::new))
                .param("now", Timestamp.from(now))
                .update();
    }
}
