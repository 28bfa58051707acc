package no.karrierekvalitet.workshop.making;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which events are shared as templates. */
@Repository
class SharedStore {

    private static final int MOST = 50;

    private final JdbcClient jdbc;

    SharedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> sharedByOthers(UUID reader) {
        return jdbc.sql("""
                select id from workshop.event
                 where shared_template
                   and id not in (select event_id from workshop.staff where person_id = :reader and role = 'ORGANISER')
                 order by created_at desc limit :most
                """)
                .param("reader", reader)
                .param("most", MOST)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    boolean mayCopy(UUID event, UUID reader) {
        return jdbc.sql("""
                select exists (select from workshop.event where id = :event and shared_template)
                    or exists (select from workshop.staff
                                where event_id = :event and person_id = :reader and role = 'ORGANISER')
                """)
                .param("event", event)
                .param("reader", reader)
                .query(Boolean.class)
                .single();
    }

    boolean isShared(UUID event) {
        return jdbc.sql("select exists (select from workshop.event where id = ? and shared_template)")
                .param(event)
                .query(Boolean.class)
                .single();
    }
}
