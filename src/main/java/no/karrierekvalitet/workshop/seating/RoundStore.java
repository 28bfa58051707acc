package no.karrierekvalitet.workshop.seating;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Rows of rounds. */
@Repository
class RoundStore {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    RoundStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Round> of(UUID event) {
        return jdbc.sql("""
                select round, state, percent, is_current, finished_at, outcome from workshop.seating_round
                 where event_id = ? order by round
                """).param(event).query(RoundStore::round).list();
    }

    void add(UUID event, int round) {
        jdbc.sql("insert into workshop.seating_round (event_id, round) values (?, ?) on conflict do nothing")
                .params(event, round)
                .update();
    }

    void remove(UUID event, int round) {
        jdbc.sql("delete from workshop.seating_round where event_id = ? and round = ?")
                .params(event, round)
                .update();
    }

    /** False when it is at work already. */
    boolean begin(UUID event, int round, Instant now) {
        return jdbc.sql("""
                        update workshop.seating_round set state = 'WORKING', percent = 0, started_at = ?
                         where event_id = ? and round = ? and state <> 'WORKING'
                        """).params(Timestamp.from(now), event, round).update() == 1;
    }

    void progress(UUID event, int round, int percent) {
        jdbc.sql("""
                update workshop.seating_round set percent = ? where event_id = ? and round = ? and state = 'WORKING'
                """).params(percent, event, round).update();
    }

    void done(UUID event, int round, Round.Outcome outcome, Instant now) {
        jdbc.sql("""
                update workshop.seating_round
                   set state = 'READY', percent = 100, finished_at = :now, outcome = cast(:outcome as jsonb)
                 where event_id = :event and round = :round
                """)
                .param("now", Timestamp.from(now))
                .param("outcome", JSON.writeValueAsString(outcome))
                .param("event", event)
                .param("round", round)
                .update();
    }

    void failed(UUID event, int round) {
        jdbc.sql("update workshop.seating_round set state = 'FAILED' where event_id = ? and round = ?")
                .params(event, round)
                .update();
    }

    /** People were placed by hand in a round that nobody has seated. */
    void ready(UUID event, int round) {
        jdbc.sql("""
                update workshop.seating_round set state = 'READY'
                 where event_id = ? and round = ? and state in ('EMPTY', 'FAILED')
                """).params(event, round).update();
    }

    void hold(UUID event, int round) {
        jdbc.sql(
                        "update workshop.seating_round set is_current = false where event_id = ? and is_current and round <> ?")
                .params(event, round)
                .update();
        jdbc.sql("update workshop.seating_round set is_current = true where event_id = ? and round = ?")
                .params(event, round)
                .update();
    }

    private static Round round(ResultSet row, int number) throws SQLException {
        var finished = row.getTimestamp("finished_at");
        var outcome = row.getString("outcome");
        return new Round(
                row.getInt("round"),
                Round.State.valueOf(row.getString("state")),
                row.getInt("percent"),
                row.getBoolean("is_current"),
                finished == null ? null : finished.toInstant(),
                outcome == null ? null : JSON.readValue(outcome, Round.Outcome.class));
    }
}
