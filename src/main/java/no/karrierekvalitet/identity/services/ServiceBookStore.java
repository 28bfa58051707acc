package no.karrierekvalitet.identity.services;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.identity.OrganisationNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes services and their owners. */
@Repository
class ServiceBookStore {

    private final JdbcClient jdbc;

    ServiceBookStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, ServiceForm form, @Nullable UUID owner, LocalDate from, Instant now) {
        jdbc.sql("""
                insert into identity.service (id, organisation_id, name, sector, county, valid_from, created_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .param(id)
                .param(owner)
                .param(form.knownName())
                .param(form.sector())
                .param(form.county())
                .param(from)
                .param(Timestamp.from(now))
                .update();
    }

    void change(UUID id, ServiceForm form, @Nullable UUID owner) {
        jdbc.sql("""
                update identity.service
                set organisation_id = ?, name = ?, sector = ?, county = ?, valid_to = greatest(?::date, valid_from)
                where id = ?
                """)
                .param(owner)
                .param(form.knownName())
                .param(form.sector())
                .param(form.county())
                .param(form.lastDay())
                .param(id)
                .update();
    }

    Optional<UUID> owner(OrganisationNumber number) {
        return jdbc.sql("select id from identity.organisation where number = ?")
                .param(number.digits())
                .query(UUID.class)
                .optional();
    }

    void add(UUID id, ServiceForm.Owner owner, Instant now) {
        var number = owner.number();
        jdbc.sql("insert into identity.organisation (id, name, number, created_at) values (?, ?, ?, ?)")
                .param(id)
                .param(owner.name())
                .param(number == null ? null : number.digits())
                .param(Timestamp.from(now))
                .update();
    }
}
