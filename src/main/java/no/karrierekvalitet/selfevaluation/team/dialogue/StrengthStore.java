package no.karrierekvalitet.selfevaluation.team.dialogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.framework.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people put forward to their colleagues, until they take it back or leave. */
@Repository
class StrengthStore {

    private final JdbcClient jdbc;

    StrengthStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What one person has put forward in one service. */
    record Forward(
            UUID person,
            UUID service,
            String name,
            @Nullable String words,
            List<Strength> strengths) {}

    private static final String SELECT = """
            select p.id as person, s.id as service, p.name, w.words, f.editions, f.statements, f.steps
            from identity.person p cross join identity.service s
            left join selfevaluation.strength_words w on w.person_id = p.id and w.service_id = s.id
            cross join lateral (
                select array_agg(edition_id) as editions, array_agg(statement_id) as statements,
                       array_agg(step) as steps
                from selfevaluation.strength where person_id = p.id and service_id = s.id) f
            where (w.words is not null or f.statements is not null)
            """;

    /** By everybody who works at the service today. */
    List<Forward> at(UUID service, LocalDate today) {
        return jdbc.sql(SELECT + """
                and s.id = :service and exists (
                    select from identity.membership m where m.person_id = p.id and m.service_id = s.id
                      and m.role <> 'OWNER' and m.valid_from <= :today and (m.valid_to is null or m.valid_to > :today))
                order by lower(p.name)
                """)
                .param("service", service)
                .param("today", today)
                .query(StrengthStore::forward)
                .list();
    }

    List<Forward> of(UUID person) {
        return jdbc.sql(SELECT + "and p.id = :person and s.id in (" + """
                select service_id from selfevaluation.strength where person_id = :person
                union select service_id from selfevaluation.strength_words where person_id = :person)
                """)
                .param("person", person)
                .query(StrengthStore::forward)
                .list();
    }

    private static Forward forward(ResultSet row, int number) throws SQLException {
        var strengths = new ArrayList<Strength>();
        var array = row.getArray("statements");
        if (array != null) {
            var statements = (String[]) array.getArray();
            var editions = (UUID[]) row.getArray("editions").getArray();
            var steps = (Short[]) row.getArray("steps").getArray();
            for (int i = 0; i < statements.length; i++) {
                strengths.add(new Strength(editions[i], statements[i], Step.ofCode(steps[i])));
            }
        }
        return new Forward(
                row.getObject("person", UUID.class),
                row.getObject("service", UUID.class),
                row.getString("name"),
                row.getString("words"),
                strengths);
    }

    /** Instead of what they put forward there before. */
    void put(UUID person, UUID service, List<Strength> strengths, String words, Instant now) {
        takeBack(person, service);
        jdbc.sql("""
                insert into selfevaluation.strength (person_id, service_id, edition_id, statement_id, step, put_at)
                select :person, :service, edition, statement, step, :now
                from unnest(:editions, :statements, :steps) as given (edition, statement, step)
                """)
                .param("person", person)
                .param("service", service)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("editions", strengths.stream().map(Strength::edition).toArray(UUID[]::new))
                .param("statements", strengths.stream().map(Strength::statement).toArray(String[]::new))
                .param(
                        "steps",
                        strengths.stream()
                                .map(strength -> (short) strength.step().code())
                                .toArray(Short[]::new))
                .update();
        if (!words.isBlank()) {
            jdbc.sql("insert into selfevaluation.strength_words (person_id, service_id, words) values (?, ?, ?)")
                    .params(person, service, words)
                    .update();
        }
    }

    void takeBack(UUID person, UUID service) {
        jdbc.sql("delete from selfevaluation.strength where person_id = ? and service_id = ?")
                .params(person, service)
                .update();
        jdbc.sql("delete from selfevaluation.strength_words where person_id = ? and service_id = ?")
                .params(person, service)
                .update();
    }
}
