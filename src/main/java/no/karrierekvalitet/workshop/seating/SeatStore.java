package no.karrierekvalitet.workshop.seating;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of seats. */
@Repository
class SeatStore {

    private static final String NOW = """
             from workshop.seat s
             join workshop.seating_round r on r.event_id = s.event_id and r.round = s.round and r.is_current
            where s.event_id = ?
            """;

    private final JdbcClient jdbc;

    SeatStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<UUID> tableNow(UUID event, UUID participant) {
        return jdbc.sql("select s.table_id" + NOW + "and s.participant_id = ?")
                .params(event, participant)
                .query(UUID.class)
                .optional();
    }

    List<UUID> atTableNow(UUID event, UUID table) {
        return jdbc.sql("select s.participant_id" + NOW + "and s.table_id = ?")
                .params(event, table)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Table by participant. */
    Map<UUID, UUID> tables(UUID event, int round, boolean pinnedOnly) {
        var tables = new HashMap<UUID, UUID>();
        RowCallbackHandler each =
                row -> tables.put(row.getObject("participant_id", UUID.class), row.getObject("table_id", UUID.class));
        jdbc.sql("""
                select participant_id, table_id from workshop.seat
                 where event_id = ? and round = ? and (pinned or not ?)
                """).params(event, round, pinnedOnly).query(each);
        return tables;
    }

    /** Those at tables from one number to another, leaders first. */
    List<Seated> seated(UUID event, int round, int from, int to) {
        return jdbc.sql("""
                select p.id, p.name, p.organisation, p.role, p.status, t.number, s.pinned
                  from workshop.seat s
                  join workshop.participant p on p.id = s.participant_id
                  join workshop.round_table t on t.id = s.table_id
                 where s.event_id = ? and s.round = ? and t.number between ? and ?
                 order by t.number, p.role <> 'TABLE_LEADER', lower(p.name), p.id
                """)
                .params(event, round, from, to)
                .query(SeatStore::seated)
                .list();
    }

    /** The tables of everybody in all rounds that are ready, for name tags. */
    List<Seatings.Place> all(UUID event) {
        return jdbc.sql("""
                select s.participant_id, s.round, t.number
                  from workshop.seat s join workshop.round_table t on t.id = s.table_id
                 where s.event_id = ? order by s.round
                """)
                .param(event)
                .query((row, _) -> new Seatings.Place(row.getObject(1, UUID.class), row.getInt(2), row.getInt(3)))
                .list();
    }

    /** Replaces everybody who was not placed by hand. */
    void replace(UUID event, int round, Map<UUID, UUID> tables) {
        jdbc.sql("delete from workshop.seat where event_id = ? and round = ? and not pinned")
                .params(event, round)
                .update();
        var people = tables.keySet().toArray(UUID[]::new);
        var places = java.util.Arrays.stream(people).map(tables::get).toArray(UUID[]::new);
        jdbc.sql("""
                insert into workshop.seat (event_id, round, participant_id, table_id)
                select :event, :round, p.id, t.id
                  from unnest(:people, :tables) as x (participant, place)
                  join workshop.participant p on p.id = x.participant and p.event_id = :event
                  join workshop.round_table t on t.id = x.place and t.event_id = :event
                on conflict do nothing
                """)
                .param("event", event)
                .param("round", round)
                .param("people", people)
                .param("tables", places)
                .update();
    }

    void sit(UUID event, int round, UUID participant, UUID table, boolean pinned) {
        jdbc.sql("""
                insert into workshop.seat (event_id, round, participant_id, table_id, pinned) values (?, ?, ?, ?, ?)
                on conflict (participant_id, round) do update set table_id = excluded.table_id, pinned = excluded.pinned
                """).params(event, round, participant, table, pinned).update();
    }

    void unpin(UUID event, int round, UUID participant) {
        jdbc.sql("update workshop.seat set pinned = false where event_id = ? and round = ? and participant_id = ?")
                .params(event, round, participant)
                .update();
    }

    boolean has(UUID event, int round, UUID participant) {
        return jdbc.sql(
                        "select exists (select from workshop.seat where event_id = ? and round = ? and participant_id = ?)")
                .params(event, round, participant)
                .query(Boolean.class)
                .single();
    }

    int count(UUID event, int round, UUID table) {
        return jdbc.sql("select count(*) from workshop.seat where event_id = ? and round = ? and table_id = ?")
                .params(event, round, table)
                .query(Integer.class)
                .single();
    }

    /** They have no seat any more, from this round on. */
    void getUp(UUID event, UUID participant, int from) {
        jdbc.sql("delete from workshop.seat where event_id = ? and participant_id = ? and round >= ?")
                .params(event, participant, from)
                .update();
    }

    private static Seated seated(ResultSet row, int number) throws SQLException {
        return new Seated(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("organisation"),
                row.getString("role").equals("TABLE_LEADER"),
                row.getString("status").equals("ARRIVED"),
                row.getInt("number"),
                row.getBoolean("pinned"));
    }
}
