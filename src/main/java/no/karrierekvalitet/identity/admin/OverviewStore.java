package no.karrierekvalitet.identity.admin;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what there is. */
@Repository
class OverviewStore {

    private final JdbcClient jdbc;

    OverviewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    OverviewPage.Counts counts(LocalDate day) {
        return jdbc.sql("""
                select (select count(*) from identity.person) as people,
                       (select count(*) from identity.platform_role where role = 'ADMIN') as admins,
                       (select count(*) from identity.service
                        where valid_from <= :day and (valid_to is null or valid_to > :day)) as services,
                       (select count(*) from identity.organisation) as organisations
                """).param("day", day).query(OverviewPage.Counts.class).single();
    }
}
