package no.karrierekvalitet.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.PlatformRole;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of people and their platform roles. */
@Repository
class PeopleStore {

    private static final String SELECT = """
            select p.*, array(select r.role from identity.platform_role r where r.person_id = p.id) as roles
            from identity.person p
            """;

    private final JdbcClient jdbc;

    PeopleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Person> find(UUID id) {
        return jdbc.sql(SELECT + "where p.id = ?")
                .param(id)
                .query(PeopleStore::person)
                .optional();
    }

    List<Person> find(Collection<UUID> ids) {
        return jdbc.sql(SELECT + "where p.id = any(?) order by lower(p.name)")
                .param(ids.toArray(UUID[]::new))
                .query(PeopleStore::person)
                .list();
    }

    Optional<Person> findByEmail(String email) {
        return jdbc.sql(SELECT + "where lower(p.email) = lower(?)")
                .param(email)
                .query(PeopleStore::person)
                .optional();
    }

    Optional<String> passwordHash(UUID id) {
        return jdbc.sql("select password_hash from identity.person where id = ? and password_hash is not null")
                .param(id)
                .query(String.class)
                .optional();
    }

    /** @throws AddressTaken when somebody has an account with this address */
    void add(UUID id, String name, String email, Language language, @Nullable String passwordHash, Instant now) {
        try {
            jdbc.sql("""
                    insert into identity.person (id, name, email, language, password_hash, created_at)
                    values (?, ?, ?, ?, ?, ?)
                    """)
                    .param(id)
                    .param(name)
                    .param(email)
                    .param(language.code())
                    .param(passwordHash)
                    .param(Timestamp.from(now))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new AddressTaken();
        }
    }

    void rename(UUID id, String name) {
        jdbc.sql("update identity.person set name = ? where id = ?")
                .params(name, id)
                .update();
    }

    void speak(UUID id, Language language) {
        jdbc.sql("update identity.person set language = ? where id = ?")
                .params(language.code(), id)
                .update();
    }

    void setPassword(UUID id, @Nullable String hash) {
        jdbc.sql("update identity.person set password_hash = ? where id = ?")
                .param(hash)
                .param(id)
                .update();
    }

    /** @throws AddressTaken when somebody else has an account with this address */
    void confirm(UUID id, String email, Instant now) {
        try {
            jdbc.sql("update identity.person set email = ?, email_confirmed_at = ? where id = ?")
                    .params(email, Timestamp.from(now), id)
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new AddressTaken();
        }
    }

    void grant(UUID id, PlatformRole role) {
        jdbc.sql("insert into identity.platform_role (person_id, role) values (?, ?) on conflict do nothing")
                .params(id, role.name())
                .update();
    }

    void setRoles(UUID id, Set<PlatformRole> roles) {
        jdbc.sql("delete from identity.platform_role where person_id = ?")
                .param(id)
                .update();
        roles.forEach(role -> grant(id, role));
    }

    /** Who runs the installation; nobody else can change that before this transaction ends. */
    Set<UUID> lockAdmins() {
        jdbc.sql("lock table identity.platform_role in share row exclusive mode")
                .update();
        return Set.copyOf(jdbc.sql("select person_id from identity.platform_role where role = 'ADMIN'")
                .query(UUID.class)
                .list());
    }

    /** Passkeys, and accounts elsewhere that open this one. */
    void removeKeys(UUID id) {
        jdbc.sql("delete from identity.passkey where person_id = ?").param(id).update();
        jdbc.sql("delete from identity.external_login where person_id = ?")
                .param(id)
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("""
                delete from identity.invitation i using identity.person p
                where p.id = ? and lower(i.email) = lower(p.email)
                """).param(id).update();
        jdbc.sql("delete from identity.person where id = ?").param(id).update();
    }

    static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                row.getTimestamp("email_confirmed_at") != null,
                Language.of(row.getString("language")).orElse(Language.NB),
                row.getString("password_hash") != null,
                row.getTimestamp("created_at").toInstant(),
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(PlatformRole::valueOf)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
