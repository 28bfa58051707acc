package no.karrierekvalitet.identity.demo;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.karrierekvalitet.identity.County;
import no.karrierekvalitet.identity.DemoPerson;
import no.karrierekvalitet.platform.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the demo's people and services. */
@Repository
class DemoPeopleStore {

    private final JdbcClient jdbc;

    DemoPeopleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Casting.ServiceEntry service, County county, Casting.Staff staff, LocalDate from, Instant now) {
        var owner = DemoConfiguration.id("organisation " + staff.organisation());
        jdbc.sql(
                        "insert into identity.organisation (id, name, number, created_at) values (?, ?, ?, ?) on conflict (id) do nothing")
                .params(owner, staff.organisation(), staff.organisationNumber(), Timestamp.from(now))
                .update();
        jdbc.sql("""
                insert into identity.service (id, organisation_id, name, sector, county, valid_from, created_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        DemoConfiguration.id("service " + service.id()),
                        owner,
                        service.name(),
                        service.sector(),
                        county.code(),
                        from,
                        Timestamp.from(now))
                .update();
    }

    void add(DemoPerson person, Instant now) {
        jdbc.sql("""
                insert into identity.person (id, name, email, email_confirmed_at, language, created_at)
                values (?, ?, ?, ?, ?, ?)
                """)
                .params(
                        person.id(),
                        person.name(),
                        person.email(),
                        Timestamp.from(now),
                        person.language().code(),
                        Timestamp.valueOf(person.since().atStartOfDay()))
                .update();
        person.platformRoles()
                .forEach(role -> jdbc.sql("insert into identity.platform_role (person_id, role) values (?, ?)")
                        .params(person.id(), role.name())
                        .update());
        person.roles()
                .forEach(role -> jdbc.sql("""
                insert into identity.membership (id, person_id, service_id, role, valid_from) values (?, ?, ?, ?, ?)
                """)
                        .param(Ids.next())
                        .param(person.id())
                        .param(person.serviceId())
                        .param(role.name())
                        .param(person.since())
                        .update());
    }

    void own(UUID person, UUID service, LocalDate from) {
        jdbc.sql("""
                insert into identity.membership (id, person_id, service_id, role, valid_from) values (?, ?, ?, 'OWNER', ?)
                """).params(Ids.next(), person, service, from).update();
    }

    void leave(UUID person, UUID service, LocalDate on) {
        jdbc.sql("""
                update identity.membership set valid_from = least(valid_from, :on::date - 300), valid_to = :on
                 where person_id = :person and service_id = :service
                """)
                .param("person", person)
                .param("service", service)
                .param("on", on)
                .update();
    }
}
