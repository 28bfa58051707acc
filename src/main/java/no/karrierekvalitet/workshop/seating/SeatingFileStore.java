package no.karrierekvalitet.workshop.seating;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.platform.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Wishes and seats, as they are written to a file and read from one. */
@Repository
class SeatingFileStore {

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    SeatingFileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** People in the order they came in, so that the same event gives the same file. */
    JsonNode write(UUID event) {
        return json.readTree(jdbc.sql("""
                select jsonb_build_object(
                    'wishes', coalesce((
                        select jsonb_agg(jsonb_build_object('kind', w.kind, 'one', a.id, 'other', b.id)
                                         order by a.arrival, b.arrival)
                          from workshop.wish w
                          join workshop.participant a on a.id in (w.one, w.other)
                          join workshop.participant b on b.id in (w.one, w.other) and b.arrival > a.arrival
                         where w.event_id = :event), '[]'),
                    'rounds', coalesce((
                        select jsonb_agg(jsonb_build_object(
                                   'number', r.round, 'current', r.is_current,
                                   'seats', coalesce((
                                       select jsonb_agg(jsonb_build_object('participant', s.participant_id,
                                                  'table', s.table_id, 'pinned', s.pinned) order by p.arrival)
                                         from workshop.seat s join workshop.participant p on p.id = s.participant_id
                                        where s.event_id = r.event_id and s.round = r.round), '[]'))
                               order by r.round)
                          from workshop.seating_round r where r.event_id = :event), '[]'))::text as written
                """)
                .param("event", event)
                .query((row, _) -> row.getString("written"))
                .single());
    }

    /** False for those who have a wish about each other already, or do not take part. */
    boolean addWish(UUID event, String kind, UUID one, UUID other) {
        return jdbc.sql("""
                insert into workshop.wish (id, event_id, kind, one, other)
                select :id, :event, :kind, least(a.id, b.id), greatest(a.id, b.id)
                  from workshop.participant a, workshop.participant b
                 where a.id = :one and b.id = :other and a.event_id = :event and b.event_id = :event
                on conflict do nothing
                """)
                        .param("id", Ids.next())
                        .param("event", event)
                        .param("kind", kind)
                        .param("one", one)
                        .param("other", other)
                        .update()
                == 1;
    }

    /** False for a second round of the same number, and for a second one that holds. */
    boolean addRound(UUID event, int number, boolean current, boolean seated) {
        return jdbc.sql("""
                insert into workshop.seating_round (event_id, round, is_current, state, percent)
                values (?, ?, ?, case when ? then 'READY' else 'EMPTY' end, 0)
                on conflict do nothing
                """).params(event, number, current, seated).update() == 1;
    }

    /** How many got a seat: those who take part, at tables that stand in the hall. */
    int addSeats(UUID event, int round, Map<UUID, UUID> tables, Map<UUID, Boolean> pinned) {
        var people = tables.keySet().toArray(UUID[]::new);
        return jdbc.sql("""
                insert into workshop.seat (event_id, round, participant_id, table_id, pinned)
                select :event, :round, p.id, t.id, x.pinned
                  from unnest(:people, :tables, :pinned) as x (participant, place, pinned)
                  join workshop.participant p on p.id = x.participant and p.event_id = :event
                  join workshop.round_table t on t.id = x.place and t.event_id = :event
                """)
                .param("event", event)
                .param("round", round)
                .param("people", people)
                .param("tables", Arrays.stream(people).map(tables::get).toArray(UUID[]::new))
                .param("pinned", Arrays.stream(people).map(pinned::get).toArray(Boolean[]::new))
                .update();
    }
}
