package no.karrierekvalitet.workshop.making.demo;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.platform.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Takes the demo's events to where they are in their story. */
@Repository
class DemoEventStore {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final JdbcClient jdbc;

    DemoEventStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void announce(UUID event) {
        jdbc.sql("update workshop.event set status = 'OPEN', registration = true where id = ?")
                .param(event)
                .update();
    }

    void engage(UUID event, UUID person, String role) {
        jdbc.sql("insert into workshop.staff (event_id, person_id, role) values (?, ?, ?) on conflict do nothing")
                .params(event, person, role)
                .update();
    }

    /** Begun at two and over at three. */
    void hold(UUID event, LocalDate day) {
        var start = day.atTime(14, 0).atZone(NORWAY).toInstant();
        jdbc.sql("""
                update workshop.event set status = 'ENDED', started_at = :start, ended_at = :end, created_at = :made,
                       people_gone_at = null
                 where id = :event
                """)
                .param("start", Timestamp.from(start))
                .param("end", Timestamp.from(start.plusSeconds(3600)))
                .param("made", Timestamp.from(start.minusSeconds(7 * 24 * 3600)))
                .param("event", event)
                .update();
    }

    /** What a table wrote to the first prompt of an item of the template. */
    void say(UUID event, UUID table, String item, List<String> notes) {
        for (int i = 0; i < notes.size(); i++) {
            jdbc.sql("""
                    insert into workshop.note (id, event_id, table_id, item_id, prompt_id, text, language, position,
                                               written_at, received_at, seq)
                    select :id, :event, :table, i.id, p.id, :text, 'nb', :position, e.started_at + :later * interval '1 second',
                           e.started_at + :later * interval '1 second', nextval('workshop.change_seq')
                      from workshop.event e
                      join workshop.item i on i.event_id = e.id and i.source_id = :item
                      join workshop.prompt p on p.item_id = i.id and p.position = least(:position, (
                           select max(position) from workshop.prompt where item_id = i.id))
                     where e.id = :event
                    """)
                    .param("id", Ids.next())
                    .param("event", event)
                    .param("table", table)
                    .param("item", item)
                    .param("text", notes.get(i))
                    .param("position", i)
                    .param("later", 900 + 60 * i)
                    .update();
        }
    }

    UUID table(UUID event, int seats) {
        var id = Ids.next();
        jdbc.sql("insert into workshop.round_table (id, event_id, number, seats) values (?, ?, 1, ?)")
                .params(id, event, seats)
                .update();
        return id;
    }
}
