package no.karrierekvalitet.workshop.themes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The history of boards; it only grows. */
@Repository
class ActionStore {

    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};
    private static final String SELECT = "select id, kind, verb, theme_id, changes, missed from workshop.theme_action ";

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    ActionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID item, long number, Actor actor, Action action, Instant at) {
        jdbc.sql("""
                insert into workshop.theme_action
                    (id, item_id, number, person_id, device_id, kind, verb, theme_id, changes, missed, at)
                values (:id, :item, :number, :person, :device, :kind, :verb, :theme, :changes::jsonb, :missed, :at)
                """)
                .param("id", action.id())
                .param("item", item)
                .param("number", number)
                .param("person", actor.person())
                .param("device", actor.device())
                .param("kind", action.kind().name())
                .param("verb", action.verb().name())
                .param("theme", action.theme())
                .param("changes", json.writerFor(CHANGES).writeValueAsString(action.changes()))
                .param("missed", action.missed())
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<Action> find(UUID item, UUID action) {
        return jdbc.sql(SELECT + "where item_id = ? and id = ?")
                .params(item, action)
                .query(this::action)
                .optional();
    }

    /** One's own on a board, oldest first; what goes further back than a few hundred is not undone step by step. */
    List<Action> own(UUID item, Actor actor) {
        return jdbc.sql("select * from (" + SELECT.replace("missed", "missed, number") + """
                        where item_id = :item and (person_id = :person or device_id = :device)
                        order by number desc limit 400) newest
                order by number
                """)
                .param("item", item)
                .param("person", actor.person())
                .param("device", actor.device())
                .query(this::action)
                .list();
    }

    private Action action(ResultSet row, int number) throws SQLException {
        return new Action(
                row.getObject("id", UUID.class),
                Action.Kind.valueOf(row.getString("kind")),
                Verb.valueOf(row.getString("verb")),
                row.getObject("theme_id", UUID.class),
                json.readValue(row.getString("changes"), CHANGES),
                row.getInt("missed"));
    }
}
