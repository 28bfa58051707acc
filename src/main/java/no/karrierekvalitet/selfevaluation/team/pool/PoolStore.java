package no.karrierekvalitet.selfevaluation.team.pool;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has a picture together with whom, and who has been asked. */
@Repository
class PoolStore {

    private final JdbcClient jdbc;

    PoolStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param accepted false while it is an invitation */
    record Part(UUID service, String name, boolean accepted) {}

    Optional<UUID> of(UUID service) {
        return jdbc.sql("""
                select pool_id from selfevaluation.pool_service
                where service_id = :service and accepted_at is not null
                """).param("service", service).query(UUID.class).optional();
    }

    List<UUID> invitations(UUID service) {
        return jdbc.sql("""
                select pool_id from selfevaluation.pool_service
                where service_id = :service and accepted_at is null order by invited_at
                """).param("service", service).query(PoolStore::id).list();
    }

    List<Part> parts(UUID pool) {
        return jdbc.sql("""
                select s.id as service, s.name, p.accepted_at is not null as accepted
                from selfevaluation.pool_service p join identity.service s on s.id = p.service_id
                where p.pool_id = :pool order by lower(s.name)
                """).param("pool", pool).query(PoolStore::part).list();
    }

    /** Services by exact name, whatever the case. */
    List<UUID> named(String name) {
        return jdbc.sql("""
                select id from identity.service
                where lower(name) = lower(:name) and (valid_to is null or valid_to > current_date) limit 2
                """).param("name", name).query(PoolStore::id).list();
    }

    private static UUID id(ResultSet row, int number) throws SQLException {
        return row.getObject(1, UUID.class);
    }

    private static Part part(ResultSet row, int number) throws SQLException {
        return new Part(row.getObject("service", UUID.class), row.getString("name"), row.getBoolean("accepted"));
    }

    void begin(UUID pool, UUID service, Instant now) {
        jdbc.sql("""
                with pool as (
                    insert into selfevaluation.pool (id, created_at) values (:pool, :now) returning id
                )
                insert into selfevaluation.pool_service (pool_id, service_id, invited_at, accepted_at)
                select id, :service, :now, :now from pool
                """)
                .param("pool", pool)
                .param("service", service)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void invite(UUID pool, UUID service, Instant now) {
        jdbc.sql("""
                insert into selfevaluation.pool_service (pool_id, service_id, invited_at)
                values (:pool, :service, :now) on conflict do nothing
                """)
                .param("pool", pool)
                .param("service", service)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Nothing happens when the service is in a pool already, or has not been asked. */
    void accept(UUID pool, UUID service, Instant now) {
        jdbc.sql("""
                update selfevaluation.pool_service set accepted_at = :now
                where pool_id = :pool and service_id = :service and accepted_at is null
                  and not exists (select from selfevaluation.pool_service other
                                  where other.service_id = :service and other.accepted_at is not null)
                """)
                .param("pool", pool)
                .param("service", service)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** With the last but one the pool ends; what was counted in it is gone as soon as one leaves. */
    void leave(UUID pool, UUID service) {
        jdbc.sql("""
                with batches as (
                    delete from selfevaluation.batch b using selfevaluation.pool_service p
                    where b.pool_id = :pool and p.pool_id = b.pool_id and p.service_id = :service
                      and p.accepted_at is not null
                )
                delete from selfevaluation.pool_service where pool_id = :pool and service_id = :service
                """).param("pool", pool).param("service", service).update();
        jdbc.sql("""
                delete from selfevaluation.pool p where p.id = :pool
                  and (select count(*) from selfevaluation.pool_service s where s.pool_id = p.id) < 2
                """).param("pool", pool).update();
    }
}
