package no.karrierekvalitet.development.focus;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.selfevaluation.events.FocusChosen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Turns a focus into goals, whatever order and however often it is heard. */
@Repository
class FocusStore {

    private final JdbcClient jdbc;

    FocusStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes a focus and answers with the one before it; with nothing when it is old news, or the person is gone. */
    Optional<List<String>> note(FocusChosen focus) {
        jdbc.sql("""
                insert into development.heard_focus (person_id, evaluation_id, edition_id, statements, chosen_at)
                select id, ?, ?, '{}', '-infinity' from identity.person where id = ? on conflict do nothing
                """)
                .params(focus.evaluation(), focus.edition(), focus.person())
                .update();
        return jdbc.sql("""
                with before as (
                    select * from development.heard_focus where person_id = :person and evaluation_id = :evaluation for update
                )
                update development.heard_focus heard
                set statements = :statements, edition_id = :edition, chosen_at = :at
                from before
                where heard.person_id = before.person_id and heard.evaluation_id = before.evaluation_id and before.chosen_at < :at
                returning before.statements
                """)
                .param("person", focus.person())
                .param("evaluation", focus.evaluation())
                .param("edition", focus.edition())
                .param("statements", focus.statements().toArray(String[]::new))
                .param("at", Timestamp.from(focus.at()))
                .query((row, _) -> List.of((String[]) row.getArray(1).getArray()))
                .optional();
    }

    /** Makes a goal of a statement, unless there is one the person still works on; one that rested is taken up again. */
    void choose(FocusChosen focus, String statement) {
        var waiting = jdbc.sql("""
                update development.goal set status = 'ACTIVE'
                where person_id = ? and statement_id = ? and status <> 'DONE' and deleted_at is null
                """).params(focus.person(), statement).update();
        if (waiting == 0) {
            jdbc.sql("""
                    insert into development.goal
                        (id, person_id, why, edition_id, statement_id, evaluation_id, status, created_at)
                    values (?, ?, '', ?, ?, ?, 'ACTIVE', ?)
                    """)
                    .params(Ids.next(), focus.person(), focus.edition(), statement, focus.evaluation())
                    .param(Timestamp.from(focus.at()))
                    .update();
        }
    }

    /** Takes the goal back when the person has not made it theirs in any way. */
    void leave(FocusChosen focus, String statement) {
        jdbc.sql("""
                delete from development.goal
                where person_id = ? and evaluation_id = ? and statement_id = ?
                and title is null and why = '' and status = 'ACTIVE'
                and not exists (select from development.activity where goal_id = goal.id)
                and not exists (select from development.entry where goal_id = goal.id)
                """).params(focus.person(), focus.evaluation(), statement).update();
    }
}
