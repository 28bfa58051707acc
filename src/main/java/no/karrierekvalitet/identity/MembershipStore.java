package no.karrierekvalitet.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of roles in services. */
@Repository
class MembershipStore {

    private static final String SELECT = """
            select m.*, p.name from identity.membership m join identity.person p on p.id = m.person_id
            where m.valid_from <= :day and (m.valid_to is null or m.valid_to > :day)
            """;

    private final JdbcClient jdbc;

    MembershipStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Membership> ofService(UUID service, LocalDate day) {
        return jdbc.sql(SELECT + "and m.service_id = :service order by lower(p.name), m.role")
                .param("day", day)
                .param("service", service)
                .query(MembershipStore::membership)
                .list();
    }

    List<Membership> ofPerson(UUID person, UUID service, LocalDate day) {
        return jdbc.sql(SELECT + "and m.person_id = :person and m.service_id = :service order by m.role")
                .param("day", day)
                .param("person", person)
                .param("service", service)
                .query(MembershipStore::membership)
                .list();
    }

    List<Services.Period> history(UUID person) {
        return jdbc.sql("""
                select s.name as service, m.role, m.valid_from, m.valid_to
                from identity.membership m join identity.service s on s.id = m.service_id
                where m.person_id = ? order by m.valid_from, s.name
                """).param(person).query(MembershipStore::period).list();
    }

    List<String> onlyManagedBy(UUID person, LocalDate day) {
        return jdbc.sql("""
                select s.name from identity.membership m join identity.service s on s.id = m.service_id
                where m.role in ('LEADER', 'OWNER')
                and m.valid_from <= :day and (m.valid_to is null or m.valid_to > :day)
                group by s.id, s.name having bool_and(m.person_id = :person) order by s.name
                """)
                .param("person", person)
                .param("day", day)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static Services.Period period(ResultSet row, int number) throws SQLException {
        return new Services.Period(
                row.getString("service"),
                Role.valueOf(row.getString("role")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    private static Membership membership(ResultSet row, int number) throws SQLException {
        return new Membership(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                row.getObject("service_id", UUID.class),
                Role.valueOf(row.getString("role")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
