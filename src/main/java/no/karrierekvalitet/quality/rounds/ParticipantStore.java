package no.karrierekvalitet.quality.rounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is asked in which round. */
@Repository
class ParticipantStore {

    /** Whoever has left the service is asked no more; what they had answered stays. */
    private static final String ASKED = """
            (p.person_id is null or exists (select from identity.membership m where m.person_id = p.person_id
             and m.service_id = r.service_id and m.valid_from <= :today and (m.valid_to is null or m.valid_to > :today)))
            """;

    private static final String ANSWERED = "exists (select from quality.answer a where a.participant_id = p.id)";

    private final JdbcClient jdbc;

    ParticipantStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, UUID round, UUID person, Part part, String stopToken) {
        jdbc.sql("""
                insert into quality.participant (id, round_id, person_id, part, stop_token)
                values (:id, :round, :person, :part, :stop) on conflict do nothing
                """)
                .param("id", id)
                .param("round", round)
                .param("person", person)
                .param("part", part.name())
                .param("stop", stopToken)
                .update();
    }

    /** @return whether they were not asked before */
    boolean addPartner(UUID id, UUID round, String email, byte[] fingerprint, String stopToken) {
        return jdbc.sql("""
                insert into quality.participant (id, round_id, email, fingerprint, part, stop_token)
                values (:id, :round, :email, :fingerprint, 'PARTNER', :stop) on conflict do nothing
                """)
                        .param("id", id)
                        .param("round", round)
                        .param("email", email)
                        .param("fingerprint", fingerprint)
                        .param("stop", stopToken)
                        .update()
                == 1;
    }

    Optional<Participant> find(UUID round, UUID person) {
        return jdbc.sql("select * from quality.participant where round_id = ? and person_id = ?")
                .params(round, person)
                .query(ParticipantStore::participant)
                .optional();
    }

    Optional<Participant> byFingerprint(byte[] fingerprint) {
        return jdbc.sql("""
                select * from quality.participant where fingerprint = :fingerprint
                    or id = (select participant_id from quality.partner_link where fingerprint = :fingerprint)
                """)
                .param("fingerprint", fingerprint)
                .query(ParticipantStore::participant)
                .optional();
    }

    List<Participant> ofRound(UUID round) {
        return jdbc.sql("select * from quality.participant where round_id = ? order by id")
                .param(round)
                .query(ParticipantStore::participant)
                .list();
    }

    /** The rounds in which this person is asked and may still answer. */
    List<UUID> openFor(UUID person, LocalDate today) {
        return jdbc.sql("select r.id from quality.participant p join quality.round r on r.id = p.round_id"
                        + " where p.person_id = :person and r.phase = 'ANSWERING' and p.done_at is null and " + ASKED
                        + " order by r.deadline")
                .param("person", person)
                .param("today", today)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** How many are asked, how many have begun, and how many say that they are done. */
    Standing standing(UUID round, LocalDate today) {
        return jdbc.sql("""
                select count(*) filter (where asked or answered) as asked, count(*) filter (where answered) as begun,
                       count(*) filter (where done) as done
                from (select %s as asked, %s as answered, p.done_at is not null as done
                      from quality.participant p join quality.round r on r.id = p.round_id where r.id = :round) as one
                """.formatted(ASKED, ANSWERED))
                .param("round", round)
                .param("today", today)
                .query((row, _) -> new Standing(row.getInt("asked"), row.getInt("begun"), row.getInt("done")))
                .single();
    }

    record Standing(int asked, int begun, int done) {}

    void done(UUID participant, @Nullable Instant at) {
        jdbc.sql("update quality.participant set done_at = :at where id = :participant")
                .param("participant", participant)
                .param("at", at == null ? null : Timestamp.from(at))
                .update();
    }

    void forgetPartner(UUID participant) {
        jdbc.sql("delete from quality.participant where id = ? and person_id is null")
                .param(participant)
                .update();
    }

    void bring(UUID participant, boolean brings) {
        jdbc.sql("update quality.participant set brings = :brings where id = :participant")
                .param("participant", participant)
                .param("brings", brings)
                .update();
    }

    private static Participant participant(ResultSet row, int number) throws SQLException {
        var done = row.getTimestamp("done_at");
        return new Participant(
                row.getObject("id", UUID.class),
                row.getObject("round_id", UUID.class),
                row.getObject("person_id", UUID.class),
                Part.valueOf(row.getString("part")),
                done == null ? null : done.toInstant(),
                row.getBoolean("brings"));
    }
}
