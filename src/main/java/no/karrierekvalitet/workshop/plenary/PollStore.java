package no.karrierekvalitet.workshop.plenary;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which polls are open, and how many have answered. */
@Repository
class PollStore {

    private final JdbcClient jdbc;

    PollStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(UUID poll, PollStand.Status status, int answers) {}

    Map<UUID, Row> stands(UUID event) {
        return jdbc
                .sql("""
                select p.id, p.status, coalesce(t.answers, 0) as answers
                  from workshop.poll p
                  join workshop.item i on i.id = p.item_id
                  left join workshop.tally t on t.subject_id = p.id
                 where i.event_id = ?
                """)
                .param(event)
                .query((row, _) -> new Row(
                        row.getObject("id", UUID.class),
                        PollStand.Status.valueOf(row.getString("status")),
                        row.getInt("answers")))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::poll, row -> row));
    }

    /** The poll is held as it is until the transaction is over: an answer comes before the end or not at all. */
    boolean holdOpen(UUID poll) {
        return jdbc.sql("select status = 'OPEN' as open from workshop.poll where id = ? for share")
                .param(poll)
                .query((row, _) -> row.getBoolean("open"))
                .optional()
                .orElse(false);
    }

    void closeAll(UUID event) {
        jdbc.sql("""
                update workshop.poll set status = 'CLOSED' where status = 'OPEN'
                   and item_id in (select id from workshop.item where event_id = ?)
                """).param(event).update();
    }

    void status(UUID poll, PollStand.Status status) {
        jdbc.sql("update workshop.poll set status = ? where id = ?")
                .params(status.name(), poll)
                .update();
    }
}
