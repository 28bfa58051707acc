package no.karrierekvalitet.identity.admin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.platform.PlatformRole;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds people by name or address. */
@Repository
class PersonListStore {

    private static final String FOUND = "where p.name ilike :word or p.email ilike :word ";

    private final JdbcClient jdbc;

    PersonListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count(String word) {
        return jdbc.sql("select count(*) from identity.person p " + FOUND)
                .param("word", Listing.pattern(word))
                .query(Integer.class)
                .single();
    }

    List<PeoplePages.Row> find(String word, int most, int after) {
        return jdbc.sql("""
                select p.id, p.name, p.email, p.created_at,
                       array(select r.role from identity.platform_role r where r.person_id = p.id) as roles
                from identity.person p
                """ + FOUND + "order by lower(p.name), p.id limit :most offset :after")
                .param("word", Listing.pattern(word))
                .param("most", most)
                .param("after", after)
                .query(PersonListStore::row)
                .list();
    }

    private static PeoplePages.Row row(ResultSet row, int number) throws SQLException {
        var roles = (String[]) row.getArray("roles").getArray();
        return new PeoplePages.Row(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                Arrays.stream(roles).map(PlatformRole::valueOf).sorted().toList(),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
