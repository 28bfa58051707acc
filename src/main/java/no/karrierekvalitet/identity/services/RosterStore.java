package no.karrierekvalitet.identity.services;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.karrierekvalitet.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes roles of people in services. */
@Repository
class RosterStore {

    private final JdbcClient jdbc;

    RosterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, UUID person, UUID service, Role role, LocalDate from) {
        jdbc.sql("""
                insert into identity.membership (id, person_id, service_id, role, valid_from)
                values (?, ?, ?, ?, ?) on conflict do nothing
                """).params(id, person, service, role.name(), from).update();
    }

    List<Role> roles(UUID person, UUID service, LocalDate day) {
        return jdbc.sql("""
                select role from identity.membership
                where person_id = :person and service_id = :service
                and valid_from <= :day and (valid_to is null or valid_to > :day)
                """)
                .param("person", person)
                .param("service", service)
                .param("day", day)
                .query((row, _) -> Role.valueOf(row.getString(1)))
                .list();
    }

    void end(UUID person, UUID service, Set<Role> roles, LocalDate day) {
        jdbc.sql("""
                update identity.membership set valid_to = greatest(:day, valid_from)
                where person_id = :person and service_id = :service and role = any(:roles)
                and (valid_to is null or valid_to > :day)
                """)
                .param("person", person)
                .param("service", service)
                .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
                .param("day", day)
                .update();
    }

    /** Only what ended on this day, and not where the person has come back in the meantime. */
    void reopen(UUID person, UUID service, Set<Role> roles, LocalDate day) {
        jdbc.sql("""
                update identity.membership m set valid_to = null
                where m.id in (
                    select distinct on (ended.role) ended.id from identity.membership ended
                    where ended.person_id = :person and ended.service_id = :service and ended.role = any(:roles)
                    and ended.valid_to = :day
                    and not exists (
                        select from identity.membership open
                        where open.person_id = :person and open.service_id = :service and open.role = ended.role
                        and (open.valid_to is null or open.valid_to > :day))
                    order by ended.role, ended.valid_from)
                """)
                .param("person", person)
                .param("service", service)
                .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
                .param("day", day)
                .update();
    }
}
