package no.karrierekvalitet.selfevaluation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What fictional people wrote along an evaluation, and what they chose to work on. */
@Repository
class DemoWritingStore {

    private final JdbcClient jdbc;

    DemoWritingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(DemoEvaluation told) {
        var reflections = told.reflections();
        jdbc.sql("""
                with reflected as (
                    insert into selfevaluation.reflection (evaluation_id, area_id, question, text, written_at)
                    select :evaluation, area, question, text, :at
                    from unnest(:areas::text[], :questions::smallint[], :texts::text[]) as r (area, question, text)
                ), focused as (
                    insert into selfevaluation.focus (evaluation_id, statement_id, place, chosen_at)
                    select :evaluation, statement, place, :at
                    from unnest(:focus::text[]) with ordinality as f (statement, place)
                )
                update selfevaluation.evaluation set discovery = :discovery where id = :evaluation
                """)
                .param("evaluation", told.made().id())
                .param("at", EvaluationRows.timestamp(told.endedAt()))
                .param(
                        "areas",
                        reflections.stream()
                                .map(DemoEvaluation.Reflection::area)
                                .toArray(String[]::new))
                .param(
                        "questions",
                        reflections.stream()
                                .map(reflection -> (short) reflection.question())
                                .toArray(Short[]::new))
                .param(
                        "texts",
                        reflections.stream()
                                .map(DemoEvaluation.Reflection::text)
                                .toArray(String[]::new))
                .param("focus", told.focus().toArray(String[]::new))
                .param("discovery", told.discovery())
                .update();
    }
}
