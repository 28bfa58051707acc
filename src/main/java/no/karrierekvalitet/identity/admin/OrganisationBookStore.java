package no.karrierekvalitet.identity.admin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.identity.Organisation;
import no.karrierekvalitet.identity.OrganisationNumber;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of owners, as administrators keep them in order. */
@Repository
class OrganisationBookStore {

    private static final String FOUND = "where name ilike :word or number like :number ";

    private final JdbcClient jdbc;

    OrganisationBookStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count(String word) {
        return jdbc.sql("select count(*) from identity.organisation " + FOUND)
                .param("word", Listing.pattern(word))
                .param("number", number(word))
                .query(Integer.class)
                .single();
    }

    List<Organisation> find(String word, int most, int after) {
        return jdbc.sql("select id, name, number from identity.organisation " + FOUND
                        + "order by lower(name), id limit :most offset :after")
                .param("word", Listing.pattern(word))
                .param("number", number(word))
                .param("most", most)
                .param("after", after)
                .query(OrganisationBookStore::organisation)
                .list();
    }

    /** Numbers are kept without the spaces people write. */
    private static String number(String word) {
        return Listing.pattern(word.replace(" ", ""));
    }

    List<Organisation> all() {
        return jdbc.sql("select id, name, number from identity.organisation order by lower(name), id")
                .query(OrganisationBookStore::organisation)
                .list();
    }

    Optional<Organisation> find(UUID id) {
        return jdbc.sql("select id, name, number from identity.organisation where id = ?")
                .param(id)
                .query(OrganisationBookStore::organisation)
                .optional();
    }

    /** Whether it could be entered: another organisation may have the number. */
    boolean add(UUID id, String name, OrganisationNumber number, Instant now) {
        return jdbc.sql("""
                insert into identity.organisation (id, name, number, created_at) values (?, ?, ?, ?)
                on conflict (number) do nothing
                """)
                        .params(id, name, number.digits(), Timestamp.from(now))
                        .update()
                == 1;
    }

    /** Whether it could be changed: another organisation may have the number. */
    boolean change(UUID id, String name, OrganisationNumber number) {
        try {
            jdbc.sql("update identity.organisation set name = ?, number = ? where id = ?")
                    .params(name, number.digits(), id)
                    .update();
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    private static Organisation organisation(ResultSet row, int index) throws SQLException {
        var digits = row.getString("number");
        return new Organisation(
                row.getObject("id", UUID.class),
                row.getString("name"),
                digits == null ? null : new OrganisationNumber(digits));
    }
}
