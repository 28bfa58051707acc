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
import tools.jackson.databind.json.JsonMapper;

/** Rounds in PostgreSQL. */
@Repository
class RoundStore {

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    RoundStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether there was no other under way for the same place */
    boolean insert(Round round) {
        return jdbc.sql("""
                insert into quality.round (id, service_id, edition_id, site, areas, indicators, locals, deadline, phase,
                                           remind, started_by, started_at, copied_from)
                values (:id, :service, :edition, :site, :areas, :indicators, cast(:locals as jsonb), :deadline, :phase,
                        :remind, :startedBy, :startedAt, :copiedFrom)
                on conflict (service_id, site) where phase <> 'CLOSED' do nothing
                """)
                        .param("id", round.id())
                        .param("service", round.service())
                        .param("edition", round.edition())
                        .param("site", round.site())
                        .param("areas", round.areas().toArray(String[]::new))
                        .param("indicators", round.indicators().toArray(String[]::new))
                        .param("locals", json.writeValueAsString(round.locals()))
                        .param("deadline", round.deadline())
                        .param("phase", round.phase().name())
                        .param("remind", round.remind())
                        .param("startedBy", round.startedBy())
                        .param("startedAt", Timestamp.from(round.startedAt()))
                        .param("copiedFrom", round.copiedFrom())
                        .update()
                == 1;
    }

    /** A round of a service that this person works in today; owning it is not working there. */
    Optional<Round> find(UUID round, UUID person, LocalDate today) {
        return find(round, person, today, "m.role <> 'OWNER'");
    }

    /** A round in which this person is asked, of a service that they have any part in today. */
    Optional<Round> findAsked(UUID round, UUID person, LocalDate today) {
        return find(
                round,
                person,
                today,
                "exists (select from quality.participant p where p.round_id = r.id and p.person_id = m.person_id)");
    }

    private Optional<Round> find(UUID round, UUID person, LocalDate today, String also) {
        return jdbc.sql("""
                select * from quality.round r where id = :round
                and exists (select from identity.membership m where m.service_id = r.service_id and m.person_id = :person
                            and m.valid_from <= :today and (m.valid_to is null or m.valid_to > :today) and %s)
                """.formatted(also))
                .param("round", round)
                .param("person", person)
                .param("today", today)
                .query(this::round)
                .optional();
    }

    Optional<Round> find(UUID round) {
        return jdbc.sql("select * from quality.round where id = ?")
                .param(round)
                .query(this::round)
                .optional();
    }

    List<Round> ofService(UUID service) {
        return jdbc.sql("select * from quality.round where service_id = ? order by started_at desc, id desc")
                .param(service)
                .query(this::round)
                .list();
    }

    /**
     * The phase a round is in, which stays so until this transaction is over; others may save meanwhile, nobody may
     * count.
     */
    Phase holding(UUID round) {
        return phase(round, "share");
    }

    /** As {@link #holding}, waiting until nobody saves, so that whoever asks is alone with the round. */
    Phase alone(UUID round) {
        return phase(round, "update");
    }

    private Phase phase(UUID round, String lock) {
        return Phase.valueOf(jdbc.sql("select phase from quality.round where id = ? for " + lock)
                .param(round)
                .query(String.class)
                .single());
    }

    void counted(UUID round, int answered, Round.Showing showing, Instant now) {
        jdbc.sql("""
                update quality.round set phase = 'MEETING', answered = :answered, showing = :showing,
                       answers_closed_at = :now where id = :round
                """)
                .param("round", round)
                .param("answered", answered)
                .param("showing", showing.name())
                .param("now", Timestamp.from(now))
                .update();
    }

    void voted(UUID round, Instant now) {
        jdbc.sql("update quality.round set votes_closed_at = :now where id = :round and votes_closed_at is null")
                .param("round", round)
                .param("now", Timestamp.from(now))
                .update();
    }

    boolean close(UUID round, Instant now) {
        return jdbc.sql(
                                "update quality.round set phase = 'CLOSED', closed_at = :now where id = :round and phase = 'MEETING'")
                        .param("round", round)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** @return false when another round of the same place has begun since */
    boolean reopen(UUID round) {
        return jdbc.sql("""
                update quality.round r set phase = 'MEETING', closed_at = null where id = :round and phase = 'CLOSED'
                and not exists (select from quality.round other where other.service_id = r.service_id
                                and other.site = r.site and other.started_at > r.started_at)
                """).param("round", round).update() == 1;
    }

    /** Takes what one round agreed on along to the next, marked as not looked at yet. */
    void carry(UUID from, String indicator, UUID to, String now, Instant at) {
        jdbc.sql("""
                insert into quality.consensus (round_id, indicator, level, grounds, evidence, carried, changed_at)
                select :to, :now, level, grounds, evidence, true, cast(:at as timestamptz) from quality.consensus
                where round_id = :from and indicator = :indicator on conflict do nothing
                """)
                .param("from", from)
                .param("indicator", indicator)
                .param("to", to)
                .param("now", now)
                .param("at", Timestamp.from(at))
                .update();
    }

    void change(UUID round, LocalDate deadline, boolean remind) {
        jdbc.sql("update quality.round set deadline = :deadline, remind = :remind where id = :round")
                .param("round", round)
                .param("deadline", deadline)
                .param("remind", remind)
                .update();
    }

    private Round round(ResultSet row, int number) throws SQLException {
        var showing = row.getString("showing");
        return new Round(
                row.getObject("id", UUID.class),
                row.getObject("service_id", UUID.class),
                row.getObject("edition_id", UUID.class),
                row.getString("site"),
                List.of((String[]) row.getArray("areas").getArray()),
                List.of((String[]) row.getArray("indicators").getArray()),
                List.of(json.readValue(row.getString("locals"), Round.Local[].class)),
                row.getObject("deadline", LocalDate.class),
                Phase.valueOf(row.getString("phase")),
                row.getBoolean("remind"),
                row.getObject("started_by", UUID.class),
                row.getTimestamp("started_at").toInstant(),
                row.getObject("copied_from", UUID.class),
                instant(row, "answers_closed_at"),
                row.getObject("answered", Integer.class),
                showing == null ? null : Round.Showing.valueOf(showing),
                instant(row, "votes_closed_at"),
                instant(row, "closed_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
