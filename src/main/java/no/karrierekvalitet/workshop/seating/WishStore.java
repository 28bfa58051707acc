package no.karrierekvalitet.workshop.seating;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.workshop.seating.mixing.Wish;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of wishes. */
@Repository
class WishStore {

    private final JdbcClient jdbc;

    WishStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Wish> of(UUID event) {
        return jdbc.sql("select id, kind, one, other from workshop.wish where event_id = ? order by id")
                .param(event)
                .query(WishStore::wish)
                .list();
    }

    /** The newest wish about two people is the one that counts. */
    void add(UUID event, Wish wish) {
        jdbc.sql("""
                insert into workshop.wish (id, event_id, kind, one, other)
                select :id, :event, :kind, least(a.id, b.id), greatest(a.id, b.id)
                  from workshop.participant a, workshop.participant b
                 where a.id = :one and b.id = :other and a.event_id = :event and b.event_id = :event
                on conflict (event_id, one, other) do update set kind = excluded.kind
                """)
                .param("id", wish.id())
                .param("event", event)
                .param("kind", wish.kind().name())
                .param("one", wish.one())
                .param("other", wish.other())
                .update();
    }

    void remove(UUID event, UUID wish) {
        jdbc.sql("delete from workshop.wish where event_id = ? and id = ?")
                .params(event, wish)
                .update();
    }

    private static Wish wish(ResultSet row, int number) throws SQLException {
        return new Wish(
                row.getObject("id", UUID.class),
                Wish.Kind.valueOf(row.getString("kind")),
                row.getObject("one", UUID.class),
                row.getObject("other", UUID.class));
    }
}
