package no.karrierekvalitet.quality.rounds.choosing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is up for choosing, and who placed it where. */
@Repository
class ChoosingStore {

    private final JdbcClient jdbc;

    ChoosingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Candidate> candidates(UUID round) {
        return jdbc.sql("""
                select indicator, placed, impact, effort, dots, chosen from quality.candidate
                where round_id = ? order by dots desc, raised_at, indicator
                """)
                .param(round)
                .query((row, _) -> new Candidate(
                        row.getString(1),
                        row.getInt(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getBoolean(6)))
                .list();
    }

    void raise(UUID round, String indicator, Instant now) {
        jdbc.sql(
                        "insert into quality.candidate (round_id, indicator, raised_at) values (?, ?, ?) on conflict do nothing")
                .params(round, indicator, Timestamp.from(now))
                .update();
    }

    void lower(UUID round, String indicator) {
        jdbc.sql("delete from quality.candidate where round_id = ? and indicator = ?")
                .params(round, indicator)
                .update();
    }

    Map<String, Placement> placements(UUID participant) {
        var placements = new HashMap<String, Placement>();
        jdbc.sql("select indicator, impact, effort, dot from quality.placement where participant_id = ?")
                .param(participant)
                .query(row -> {
                    placements.put(
                            row.getString(1),
                            new Placement(
                                    row.getObject(2, Integer.class),
                                    row.getObject(3, Integer.class),
                                    row.getBoolean(4)));
                });
        return placements;
    }

    void place(UUID participant, String indicator, Placement placement) {
        jdbc.sql("""
                insert into quality.placement (participant_id, indicator, impact, effort, dot)
                values (:participant, :indicator, :impact, :effort, :dot)
                on conflict (participant_id, indicator) do update
                set impact = excluded.impact, effort = excluded.effort, dot = excluded.dot
                """)
                .param("participant", participant)
                .param("indicator", indicator)
                .param("impact", placement.impact())
                .param("effort", placement.effort())
                .param("dot", placement.dot())
                .update();
    }

    /** How many have placed anything. */
    int voters(UUID round) {
        return jdbc.sql("""
                select count(distinct v.participant_id) from quality.placement v
                join quality.participant p on p.id = v.participant_id
                where p.round_id = ? and (v.dot or v.impact is not null or v.effort is not null)
                """).param(round).query(Integer.class).single();
    }

    /** Adds everything up, where enough people did it; after this, single placements are not needed and are deleted. */
    void count(UUID round, int fewest) {
        jdbc.sql("""
                update quality.candidate c set
                    placed = case when v.placed >= :fewest then v.placed else 0 end,
                    impact = case when v.placed >= :fewest then v.impact else 0 end,
                    effort = case when v.placed >= :fewest then v.effort else 0 end,
                    dots = v.dots
                from (select one.indicator, count(*) filter (where dot) as dots,
                             count(*) filter (where impact is not null and effort is not null) as placed,
                             coalesce(sum(impact) filter (where effort is not null), 0) as impact,
                             coalesce(sum(effort) filter (where impact is not null), 0) as effort
                      from quality.placement one join quality.participant p on p.id = one.participant_id
                      where p.round_id = :round group by one.indicator) as v
                where c.round_id = :round and c.indicator = v.indicator
                """).param("round", round).param("fewest", fewest).update();
    }

    void forgetPlacements(UUID round) {
        jdbc.sql("""
                delete from quality.placement v using quality.participant p
                where p.id = v.participant_id and p.round_id = ?
                """).param(round).update();
    }

    boolean placeTogether(UUID round, String indicator, int impact, int effort) {
        return jdbc.sql("""
                update quality.candidate set placed = 1, impact = :impact, effort = :effort
                where round_id = :round and indicator = :indicator and placed <= 1
                """)
                        .param("round", round)
                        .param("indicator", indicator)
                        .param("impact", impact)
                        .param("effort", effort)
                        .update()
                == 1;
    }

    boolean choose(UUID round, String indicator, boolean chosen) {
        return jdbc.sql("update quality.candidate set chosen = ? where round_id = ? and indicator = ?")
                        .params(chosen, round, indicator)
                        .update()
                == 1;
    }
}
