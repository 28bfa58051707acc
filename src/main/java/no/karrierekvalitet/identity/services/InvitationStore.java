package no.karrierekvalitet.identity.services;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of invitations. */
@Repository
class InvitationStore {

    private static final String SELECT = """
            select i.*, s.name as service_name, p.name as inviter
            from identity.invitation i join identity.service s on s.id = i.service_id
            left join identity.person p on p.id = i.invited_by
            where i.expires_at > :now
            """;

    private final JdbcClient jdbc;

    InvitationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Invitation> find(byte[] fingerprint, Instant now) {
        return jdbc.sql(SELECT + "and i.fingerprint = :fingerprint")
                .param("now", Timestamp.from(now))
                .param("fingerprint", fingerprint)
                .query(InvitationStore::invitation)
                .optional();
    }

    Optional<Invitation> find(UUID id, UUID service, Instant now) {
        return jdbc.sql(SELECT + "and i.id = :id and i.service_id = :service")
                .param("now", Timestamp.from(now))
                .param("id", id)
                .param("service", service)
                .query(InvitationStore::invitation)
                .optional();
    }

    List<Invitation> ofService(UUID service, Instant now) {
        return jdbc.sql(SELECT + "and i.service_id = :service order by lower(coalesce(i.name, i.email, '')), i.id")
                .param("now", Timestamp.from(now))
                .param("service", service)
                .query(InvitationStore::invitation)
                .list();
    }

    List<Invitation> toAddress(String email, Instant now) {
        return jdbc.sql(SELECT + "and lower(i.email) = lower(:email) and i.declined_at is null order by s.name")
                .param("now", Timestamp.from(now))
                .param("email", email)
                .query(InvitationStore::invitation)
                .list();
    }

    /** Inviting somebody again replaces the invitation and its code. */
    void addPersonal(
            Invitee invitee, UUID id, UUID service, byte[] fingerprint, UUID inviter, Instant now, Instant expires) {
        jdbc.sql("""
                insert into identity.invitation
                    (id, service_id, role, name, email, fingerprint, invited_by, created_at, expires_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (service_id, lower(email)) where email is not null do update set
                    role = excluded.role, name = excluded.name, fingerprint = excluded.fingerprint,
                    invited_by = excluded.invited_by, created_at = excluded.created_at,
                    expires_at = excluded.expires_at, declined_at = null
                """)
                .param(id)
                .param(service)
                .param(invitee.role().name())
                .param(invitee.name().isEmpty() ? null : invitee.name())
                .param(invitee.email())
                .param(fingerprint)
                .param(inviter)
                .param(Timestamp.from(now))
                .param(Timestamp.from(expires))
                .update();
    }

    void addLink(UUID id, UUID service, Role role, byte[] fingerprint, String code, UUID by, Instant now, Instant end) {
        jdbc.sql("""
                insert into identity.invitation
                    (id, service_id, role, fingerprint, code, invited_by, created_at, expires_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(id, service, role.name(), fingerprint, code, by, Timestamp.from(now), Timestamp.from(end))
                .update();
    }

    boolean remove(UUID id) {
        return jdbc.sql("delete from identity.invitation where id = ?")
                        .param(id)
                        .update()
                == 1;
    }

    void decline(UUID id, Instant now) {
        jdbc.sql("update identity.invitation set declined_at = ? where id = ?")
                .params(Timestamp.from(now), id)
                .update();
    }

    void forgetExpired(Instant now) {
        jdbc.sql("delete from identity.invitation where expires_at <= ?")
                .param(Timestamp.from(now))
                .update();
    }

    /** Lower-case addresses of those who belong to a service today. */
    List<String> memberAddresses(UUID service, LocalDate day) {
        return jdbc.sql("""
                select distinct lower(p.email) from identity.membership m
                join identity.person p on p.id = m.person_id
                where m.service_id = :service and m.valid_from <= :day
                and (m.valid_to is null or m.valid_to > :day)
                """)
                .param("service", service)
                .param("day", day)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        return new Invitation(
                row.getObject("id", UUID.class),
                row.getObject("service_id", UUID.class),
                row.getString("service_name"),
                Role.valueOf(row.getString("role")),
                row.getString("name"),
                row.getString("email"),
                row.getString("code"),
                row.getString("inviter"),
                instant(row, "created_at"),
                instant(row, "expires_at"),
                row.getTimestamp("declined_at") != null);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
