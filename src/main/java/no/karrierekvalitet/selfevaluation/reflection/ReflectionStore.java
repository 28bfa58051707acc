package no.karrierekvalitet.selfevaluation.reflection;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import no.karrierekvalitet.selfevaluation.Reflection;
import no.karrierekvalitet.selfevaluation.Thoughts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a person wrote to themselves, in PostgreSQL. Every statement carries the person, so nobody else's is reached. */
@Repository
class ReflectionStore {

    private final JdbcClient jdbc;

    ReflectionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Reflection> written(UUID person, UUID evaluation) {
        return jdbc.sql("""
                select r.area_id, r.question, r.text, r.written_at
                from selfevaluation.reflection r join selfevaluation.evaluation e on e.id = r.evaluation_id
                where e.id = :evaluation and e.person_id = :person
                order by r.area_id, r.question
                """)
                .param("person", person)
                .param("evaluation", evaluation)
                .query((row, _) -> new Reflection(
                        row.getString(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getTimestamp(4).toInstant()))
                .list();
    }

    /** @return whether the person has this evaluation */
    boolean write(UUID person, UUID evaluation, String area, List<String> texts, Instant now) {
        return jdbc.sql("""
                with target as (
                    select id from selfevaluation.evaluation where id = :evaluation and person_id = :person
                ), given as (
                    select question, text from unnest(:questions::smallint[], :texts::text[]) as given (question, text)
                ), removed as (
                    delete from selfevaluation.reflection r using target, given
                    where r.evaluation_id = target.id and r.area_id = :area
                      and r.question = given.question and given.text = ''
                ), written as (
                    insert into selfevaluation.reflection as known (evaluation_id, area_id, question, text, written_at)
                    select target.id, :area, given.question, given.text, :now
                    from target, given where given.text <> ''
                    on conflict (evaluation_id, area_id, question)
                    do update set text = excluded.text, written_at = excluded.written_at
                    where known.text <> excluded.text
                )
                select count(*) from target
                """)
                        .param("person", person)
                        .param("evaluation", evaluation)
                        .param("area", area)
                        .param(
                                "questions",
                                IntStream.range(0, texts.size()).boxed().toArray(Integer[]::new))
                        .param("texts", texts.toArray(String[]::new))
                        .param("now", Timestamp.from(now))
                        .query(Integer.class)
                        .single()
                == 1;
    }

    void keep(UUID person, UUID evaluation, Thoughts thoughts) {
        var given = thoughts.reflections().stream()
                .filter(reflection -> !reflection.text().isEmpty())
                .toList();
        jdbc.sql("""
                with target as (
                    update selfevaluation.evaluation set discovery = coalesce(discovery, nullif(:discovery, ''))
                    where id = :evaluation and person_id = :person
                    returning id
                )
                insert into selfevaluation.reflection as known (evaluation_id, area_id, question, text, written_at)
                select target.id, given.area, given.question, given.text, to_timestamp(given.millis / 1000.0)
                from target, unnest(:areas::text[], :questions::smallint[], :texts::text[], :times::bigint[])
                    as given (area, question, text, millis)
                on conflict (evaluation_id, area_id, question)
                do update set text = excluded.text, written_at = excluded.written_at
                where known.written_at < excluded.written_at
                """)
                .param("person", person)
                .param("evaluation", evaluation)
                .param("discovery", thoughts.discovery())
                .param("areas", given.stream().map(Reflection::area).toArray(String[]::new))
                .param("questions", given.stream().map(Reflection::question).toArray(Integer[]::new))
                .param("texts", given.stream().map(Reflection::text).toArray(String[]::new))
                .param(
                        "times",
                        given.stream().map(one -> one.at().toEpochMilli()).toArray(Long[]::new))
                .update();
    }

    Optional<String> discovery(UUID person, UUID evaluation) {
        return jdbc.sql("""
                select discovery from selfevaluation.evaluation
                where id = :evaluation and person_id = :person and discovery is not null
                """)
                .param("person", person)
                .param("evaluation", evaluation)
                .query(String.class)
                .optional();
    }

    /** @return whether the person has this evaluation */
    boolean discover(UUID person, UUID evaluation, String text) {
        return jdbc.sql("""
                update selfevaluation.evaluation set discovery = nullif(:text, '')
                where id = :evaluation and person_id = :person
                """)
                        .param("person", person)
                        .param("evaluation", evaluation)
                        .param("text", text)
                        .update()
                == 1;
    }
}
