package no.karrierekvalitet.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of services, with their owner. */
@Repository
class ServiceStore {

    private static final String SELECT = """
            select s.*, o.name as organisation_name, o.number as organisation_number
            from identity.service s left join identity.organisation o on o.id = s.organisation_id
            """;

    private final JdbcClient jdbc;
    private final Registers registers;

    ServiceStore(JdbcClient jdbc, Registers registers) {
        this.jdbc = jdbc;
        this.registers = registers;
    }

    Optional<Service> find(UUID id) {
        return jdbc.sql(SELECT + "where s.id = ?")
                .param(id)
                .query(this::service)
                .optional();
    }

    List<Service> of(UUID person, LocalDate day) {
        return jdbc.sql(SELECT + """
                where s.id in (select m.service_id from identity.membership m where m.person_id = :person
                               and m.valid_from <= :day and (m.valid_to is null or m.valid_to > :day))
                order by lower(s.name)
                """)
                .param("person", person)
                .param("day", day)
                .query(this::service)
                .list();
    }

    private Service service(ResultSet row, int number) throws SQLException {
        var owner = row.getObject("organisation_id", UUID.class);
        var digits = row.getString("organisation_number");
        return new Service(
                row.getObject("id", UUID.class),
                row.getString("name"),
                registers.sector(row.getString("sector")).orElseThrow(),
                registers.county(row.getString("county")).orElseThrow(),
                owner == null
                        ? null
                        : new Organisation(
                                owner,
                                row.getString("organisation_name"),
                                digits == null ? null : new OrganisationNumber(digits)),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
