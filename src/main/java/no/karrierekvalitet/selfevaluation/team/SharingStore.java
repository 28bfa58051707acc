package no.karrierekvalitet.selfevaluation.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.selfevaluation.team.Sharing.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people let be counted. A missing row means that nothing is. */
@Repository
class SharingStore {

    private final JdbcClient jdbc;

    SharingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of every evaluation of a person that has any answer, newest first. */
    List<Sharing> of(UUID person) {
        return jdbc.sql("""
                select e.id, s.service_id, s.pooled, s.shared_at, p.evaluation_id is not null as spent,
                       b.id is not null as counted, b.retired_at is not null as retired
                from selfevaluation.evaluation e
                left join selfevaluation.sharing s on s.evaluation_id = e.id
                left join selfevaluation.spent p on p.evaluation_id = e.id
                left join selfevaluation.batch_share bs on bs.evaluation_id = e.id
                left join selfevaluation.batch b on b.id = bs.batch_id
                where e.person_id = :person
                  and exists (select from selfevaluation.answer a where a.evaluation_id = e.id)
                order by e.number desc
                """)
                .param("person", person)
                .query(SharingStore::sharing)
                .list();
    }

    private static Sharing sharing(ResultSet row, int number) throws SQLException {
        var at = row.getObject("shared_at", OffsetDateTime.class);
        return new Sharing(
                row.getObject("id", UUID.class),
                state(row),
                row.getObject("service_id", UUID.class),
                row.getBoolean("pooled"),
                at == null ? null : at.toInstant());
    }

    private static State state(ResultSet row) throws SQLException {
        if (row.getBoolean("counted")) {
            return row.getBoolean("retired") ? State.EARLIER : State.COUNTED;
        }
        if (row.getBoolean("spent")) {
            return State.SPENT;
        }
        return row.getObject("service_id") == null ? State.PRIVATE : State.WAITING;
    }

    /** Unless it has been counted before. */
    void share(UUID person, UUID evaluation, UUID service, boolean pooled, Instant now) {
        jdbc.sql("""
                insert into selfevaluation.sharing (evaluation_id, service_id, pooled, shared_at)
                select e.id, :service, :pooled, :now from selfevaluation.evaluation e
                where e.id = :evaluation and e.person_id = :person
                  and not exists (select from selfevaluation.spent s where s.evaluation_id = e.id)
                on conflict (evaluation_id) do update
                set service_id = excluded.service_id, pooled = excluded.pooled, shared_at = excluded.shared_at
                """)
                .param("person", person)
                .param("evaluation", evaluation)
                .param("service", service)
                .param("pooled", pooled)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<UUID> waiting() {
        return jdbc.sql("""
                select distinct s.service_id from selfevaluation.sharing s
                where not exists (select from selfevaluation.spent p where p.evaluation_id = s.evaluation_id)
                order by s.service_id
                """).query((row, _) -> row.getObject(1, UUID.class)).list();
    }

    /** The database takes the batch along (V60): nobody can forget to. */
    void withdraw(UUID person, UUID evaluation) {
        jdbc.sql("""
                delete from selfevaluation.sharing s using selfevaluation.evaluation e
                where e.id = s.evaluation_id and e.id = :evaluation and e.person_id = :person
                """).param("evaluation", evaluation).param("person", person).update();
    }
}
