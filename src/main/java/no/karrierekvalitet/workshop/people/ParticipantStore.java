package no.karrierekvalitet.workshop.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.platform.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of participants. */
@Repository
class ParticipantStore {

    private static final String SELECT = """
            select id, event_id, name, email, organisation, sector, county, role, status, source, wants_report, language
              from workshop.participant
            """;

    private final JdbcClient jdbc;

    ParticipantStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Participant> find(UUID event, UUID participant) {
        return jdbc.sql(SELECT + "where event_id = ? and id = ?")
                .params(event, participant)
                .query(ParticipantStore::participant)
                .optional();
    }

    /** By address, whoever has not cancelled. */
    Optional<Participant> withAddress(UUID event, String email) {
        return jdbc.sql(SELECT + "where event_id = ? and lower(email) = lower(?) and status <> 'CANCELLED'")
                .params(event, email)
                .query(ParticipantStore::participant)
                .optional();
    }

    List<Participant> expected(UUID event) {
        return jdbc.sql(SELECT + "where event_id = ? and status in ('REGISTERED', 'ARRIVED') order by arrival")
                .param(event)
                .query(ParticipantStore::participant)
                .list();
    }

    List<UUID> notArrived(UUID event) {
        return jdbc.sql("select id from workshop.participant where event_id = ? and status = 'REGISTERED'")
                .param(event)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Everybody, also those who have cancelled. */
    List<Participant> all(UUID event) {
        return jdbc.sql(SELECT + "where event_id = ? order by arrival")
                .param(event)
                .query(ParticipantStore::participant)
                .list();
    }

    void add(Participant one, Instant now) {
        jdbc.sql("""
                insert into workshop.participant (id, event_id, name, email, organisation, sector, county, role, status,
                    source, wants_report, language, created_at)
                values (:id, :event, :name, :email, :organisation, :sector, :county, :role, :status,
                    :source, :report, :language, :now)
                """)
                .param("id", one.id())
                .param("event", one.event())
                .param("name", one.name())
                .param("email", one.email())
                .param("organisation", one.organisation())
                .param("sector", one.sector())
                .param("county", one.county())
                .param("role", one.role().name())
                .param("status", one.status().name())
                .param("source", one.source().name())
                .param("report", one.wantsReport())
                .param("language", one.language().code())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Everything but how far they have come. */
    void change(Participant one) {
        jdbc.sql("""
                update workshop.participant
                   set name = :name, email = :email, organisation = :organisation, sector = :sector, county = :county,
                       role = :role, wants_report = :report, language = :language
                 where event_id = :event and id = :id
                """)
                .param("id", one.id())
                .param("event", one.event())
                .param("name", one.name())
                .param("email", one.email())
                .param("organisation", one.organisation())
                .param("sector", one.sector())
                .param("county", one.county())
                .param("role", one.role().name())
                .param("report", one.wantsReport())
                .param("language", one.language().code())
                .update();
    }

    boolean status(UUID event, UUID participant, Participant.Status status) {
        return jdbc.sql("update workshop.participant set status = ? where event_id = ? and id = ?")
                        .params(status.name(), event, participant)
                        .update()
                == 1;
    }

    boolean delete(UUID event, UUID participant) {
        return jdbc.sql("delete from workshop.participant where event_id = ? and id = ?")
                        .params(event, participant)
                        .update()
                == 1;
    }

    static Participant participant(ResultSet row, int number) throws SQLException {
        return new Participant(
                row.getObject("id", UUID.class),
                row.getObject("event_id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                row.getString("organisation"),
                row.getString("sector"),
                row.getString("county"),
                Participant.Role.valueOf(row.getString("role")),
                Participant.Status.valueOf(row.getString("status")),
                Participant.Source.valueOf(row.getString("source")),
                row.getBoolean("wants_report"),
                Language.of(row.getString("language")).orElse(Language.NB));
    }
}
