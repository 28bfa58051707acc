package no.karrierekvalitet.workshop.seating;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of tables. */
@Repository
class TableStore {

    private final JdbcClient jdbc;

    TableStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Changes of an event's tables come one after the other. */
    void lock(UUID event) {
        jdbc.sql("select id from workshop.event where id = ? for update")
                .param(event)
                .query(UUID.class)
                .optional();
    }

    List<RoundTable> of(UUID event) {
        return jdbc.sql("select id, number, seats from workshop.round_table where event_id = ? order by number")
                .param(event)
                .query(TableStore::table)
                .list();
    }

    Optional<RoundTable> find(UUID event, int number) {
        return jdbc.sql("select id, number, seats from workshop.round_table where event_id = ? and number = ?")
                .params(event, number)
                .query(TableStore::table)
                .optional();
    }

    Optional<RoundTable> find(UUID event, UUID table) {
        return jdbc.sql("select id, number, seats from workshop.round_table where event_id = ? and id = ?")
                .params(event, table)
                .query(TableStore::table)
                .optional();
    }

    private static RoundTable table(ResultSet row, int number) throws SQLException {
        return new RoundTable(row.getObject("id", UUID.class), row.getInt("number"), row.getInt("seats"));
    }

    int highest(UUID event) {
        return jdbc.sql("select coalesce(max(number), 0) from workshop.round_table where event_id = ?")
                .param(event)
                .query(Integer.class)
                .single();
    }

    void add(UUID event, RoundTable table) {
        jdbc.sql("insert into workshop.round_table (id, event_id, number, seats) values (?, ?, ?, ?)")
                .params(table.id(), event, table.number(), table.seats())
                .update();
    }

    boolean seats(UUID event, int number, int seats) {
        return jdbc.sql("update workshop.round_table set seats = ? where event_id = ? and number = ?")
                        .params(seats, event, number)
                        .update()
                == 1;
    }

    /** Not when it has notes or a summary: the words stay. */
    boolean remove(UUID table) {
        return jdbc.sql("""
                        delete from workshop.round_table t where t.id = ?
                           and not exists (select from workshop.note n where n.table_id = t.id)
                           and not exists (select from workshop.summary s where s.table_id = t.id)
                        """).param(table).update() == 1;
    }
}
