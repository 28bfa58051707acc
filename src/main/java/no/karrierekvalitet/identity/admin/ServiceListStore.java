package no.karrierekvalitet.identity.admin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.identity.Registers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds services, and corrects what is said about them. */
@Repository
class ServiceListStore {

    private static final String FOUND = """
            from identity.service s left join identity.organisation o on o.id = s.organisation_id
            where s.name ilike :word or o.name ilike :word
            """;

    private final JdbcClient jdbc;
    private final Registers registers;

    ServiceListStore(JdbcClient jdbc, Registers registers) {
        this.jdbc = jdbc;
        this.registers = registers;
    }

    int count(String word) {
        return jdbc.sql("select count(*) " + FOUND)
                .param("word", Listing.pattern(word))
                .query(Integer.class)
                .single();
    }

    List<ServicePages.Row> find(String word, int most, int after) {
        return jdbc.sql("select s.*, o.name as owner " + FOUND
                        + "order by lower(s.name), s.id limit :most offset :after")
                .param("word", Listing.pattern(word))
                .param("most", most)
                .param("after", after)
                .query(this::row)
                .list();
    }

    void correct(UUID id, ServiceCorrection service) {
        jdbc.sql("""
                update identity.service
                set name = ?, sector = ?, county = ?, organisation_id = ?, valid_from = ?, valid_to = ?
                where id = ?
                """)
                .param(service.knownName())
                .param(service.sector())
                .param(service.county())
                .param(service.organisation())
                .param(service.validFrom())
                .param(service.validTo())
                .param(id)
                .update();
    }

    private ServicePages.Row row(ResultSet row, int number) throws SQLException {
        return new ServicePages.Row(
                row.getObject("id", UUID.class),
                row.getString("name"),
                registers.sector(row.getString("sector")).orElseThrow(),
                registers.county(row.getString("county")).orElseThrow(),
                row.getString("owner"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
