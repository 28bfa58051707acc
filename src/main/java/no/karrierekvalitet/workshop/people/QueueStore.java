package no.karrierekvalitet.workshop.people;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The queue for places, and the links with which people see where they stand in it. */
@Repository
class QueueStore {

    private final JdbcClient jdbc;

    QueueStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Registrations of an event come one after the other, so that its limit holds. */
    void lock(UUID event) {
        jdbc.sql("select id from workshop.event where id = ? for update")
                .param(event)
                .query(UUID.class)
                .optional();
    }

    /** Places that are left, below 0 when organisers have let in more; a very large number without a limit. */
    int free(UUID event) {
        return jdbc.sql("""
                select coalesce(e.capacity, 1000000) - (select count(*) from workshop.participant p
                        where p.event_id = e.id and p.status in ('REGISTERED', 'ARRIVED'))
                  from workshop.event e where e.id = ?
                """).param(event).query(Integer.class).single();
    }

    int waiting(UUID event) {
        return jdbc.sql("select count(*) from workshop.participant where event_id = ? and status = 'WAITING'")
                .param(event)
                .query(Integer.class)
                .single();
    }

    /** From 1, for the next to get a place. */
    int place(UUID participant) {
        return jdbc.sql("""
                select count(*) from workshop.participant p
                  join workshop.participant me on me.event_id = p.event_id and p.arrival <= me.arrival
                 where me.id = ? and p.status = 'WAITING'
                """).param(participant).query(Integer.class).single();
    }

    List<UUID> first(UUID event, int most) {
        return jdbc.sql("""
                select id from workshop.participant where event_id = ? and status = 'WAITING' order by arrival limit ?
                """)
                .params(event, most)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Events that are not over, where somebody waits. */
    List<UUID> withQueue() {
        return jdbc.sql("""
                select e.id from workshop.event e where e.status in ('OPEN', 'RUNNING')
                   and exists (select from workshop.participant p where p.event_id = e.id and p.status = 'WAITING')
                """).query((row, _) -> row.getObject(1, UUID.class)).list();
    }

    void addLink(byte[] fingerprint, UUID participant, Instant now) {
        jdbc.sql("insert into workshop.participant_link (fingerprint, participant_id, created_at) values (?, ?, ?)")
                .params(fingerprint, participant, Timestamp.from(now))
                .update();
    }

    Optional<UUID> behind(UUID event, byte[] fingerprint) {
        return jdbc.sql("""
                select p.id from workshop.participant_link l join workshop.participant p on p.id = l.participant_id
                 where l.fingerprint = ? and p.event_id = ?
                """).params(fingerprint, event).query(UUID.class).optional();
    }

    /** Back to the end of the queue. */
    void queueAgain(UUID participant, Participant.Status status) {
        jdbc.sql("update workshop.participant set status = ?, arrival = default where id = ?")
                .params(status.name(), participant)
                .update();
    }
}
