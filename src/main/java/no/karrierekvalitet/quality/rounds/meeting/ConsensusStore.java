package no.karrierekvalitet.quality.rounds.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.quality.rounds.Level;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What services have agreed on. A change names the version it was made from, and is nothing when there is a newer one. */
@Repository
class ConsensusStore {

    private final JdbcClient jdbc;

    ConsensusStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Consensus> find(UUID round, String indicator) {
        return jdbc.sql("select * from quality.consensus where round_id = ? and indicator = ?")
                .params(round, indicator)
                .query(ConsensusStore::consensus)
                .optional();
    }

    Map<String, Consensus> of(UUID round) {
        var all = new HashMap<String, Consensus>();
        jdbc.sql("select * from quality.consensus where round_id = ?")
                .param(round)
                .query(row -> {
                    all.put(row.getString("indicator"), consensus(row, 0));
                });
        return all;
    }

    /** @return whether this was made from what stands there */
    boolean write(UUID round, String indicator, Consensus wanted, UUID by, Instant now) {
        return jdbc.sql("""
                insert into quality.consensus as known
                       (round_id, indicator, level, grounds, evidence, carried, version, changed_by, changed_at)
                select :round, :indicator, cast(:level as smallint), :grounds, :evidence, false, 1, :by, cast(:now as timestamptz)
                where :version = 0 or exists (select from quality.consensus where round_id = :round
                                              and indicator = :indicator and version = :version)
                on conflict (round_id, indicator) do update
                set level = excluded.level, grounds = excluded.grounds, evidence = excluded.evidence, carried = false,
                    version = known.version + 1, changed_by = excluded.changed_by, changed_at = excluded.changed_at
                where known.version = :version
                """)
                        .param("round", round)
                        .param("indicator", indicator)
                        .param(
                                "level",
                                wanted.level() == null ? null : wanted.level().code())
                        .param("grounds", wanted.grounds())
                        .param("evidence", wanted.evidence())
                        .param("version", wanted.version())
                        .param("by", by)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    private static Consensus consensus(ResultSet row, int number) throws SQLException {
        var level = row.getObject("level", Integer.class);
        return new Consensus(
                level == null ? null : Level.ofCode(level),
                row.getString("grounds"),
                row.getString("evidence"),
                row.getBoolean("carried"),
                row.getInt("version"));
    }
}
