package no.karrierekvalitet.workshop.table;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import no.karrierekvalitet.workshop.Attendee;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has been done, so that nothing is done twice. */
@Repository
class ReceiptStore {

    private final JdbcClient jdbc;

    ReceiptStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this is the first time. The same operation sent at the same time waits here for the outcome. */
    boolean first(Attendee who, @Nullable UUID operation, @Nullable UUID subject, Instant now) {
        return jdbc.sql("""
                        insert into workshop.receipt (operation_id, event_id, device_id, subject_id, at)
                        values (:id, :event, :device, :subject, :now) on conflict do nothing
                        """)
                        .param("id", operation)
                        .param("event", who.event().id())
                        .param("device", who.joined().id())
                        .param("subject", subject, java.sql.Types.OTHER)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** It was refused, so it may be tried again. */
    void takeBack(@Nullable UUID operation) {
        jdbc.sql("delete from workshop.receipt where operation_id = ?")
                .param(operation)
                .update();
    }
}
