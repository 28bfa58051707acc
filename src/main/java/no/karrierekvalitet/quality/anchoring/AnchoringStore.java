package no.karrierekvalitet.quality.anchoring;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where services stand with their anchoring, and what they need. */
@Repository
class AnchoringStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    AnchoringStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Row(String code, Anchor.State state, String who, String note, int version) {}

    Map<String, Row> of(UUID service) {
        var rows = new LinkedHashMap<String, Row>();
        jdbc.sql("select * from quality.anchoring where service_id = ?")
                .param(service)
                .query((row, _) -> new Row(
                        row.getString("code"),
                        Anchor.State.valueOf(row.getString("state")),
                        row.getString("who"),
                        row.getString("note"),
                        row.getInt("version")))
                .list()
                .forEach(row -> rows.put(row.code(), row));
        return rows;
    }

    /** Whether it was still the version that was seen; 0 for what nobody has written yet. */
    boolean keep(UUID service, Row row) {
        return jdbc.sql("""
                insert into quality.anchoring as a (service_id, code, state, who, note, changed_at)
                values (:service, :code, :state, :who, :note, :now)
                on conflict (service_id, code) do update
                   set state = excluded.state, who = excluded.who, note = excluded.note, version = a.version + 1,
                       changed_at = excluded.changed_at
                 where a.version = :version
                """)
                        .param("service", service)
                        .param("code", row.code())
                        .param("state", row.state().name())
                        .param("who", row.who())
                        .param("note", row.note())
                        .param("version", row.version())
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    /** Codes of what was changed since then. */
    List<String> changedSince(UUID service, Instant since) {
        return jdbc.sql(
                        "select code from quality.anchoring where service_id = ? and changed_at >= ? and state = 'IN_PLACE'")
                .params(service, Timestamp.from(since))
                .query((row, _) -> row.getString("code"))
                .list();
    }

    void addNeed(UUID id, UUID service, String text) {
        jdbc.sql("insert into quality.need (id, service_id, text, created_at) values (?, ?, ?, ?)")
                .params(id, service, text, Timestamp.from(clock.instant()))
                .update();
    }

    /** Those that are not met yet, oldest first. */
    List<Need> needs(UUID service) {
        return jdbc.sql("select * from quality.need where service_id = ? and met_at is null order by created_at, id")
                .param(service)
                .query((row, _) -> new Need(
                        row.getObject("id", UUID.class),
                        row.getString("text"),
                        row.getTimestamp("created_at").toInstant()))
                .list();
    }

    /** @return whether there was such a need */
    boolean setMet(UUID service, UUID need, boolean met) {
        return jdbc.sql("update quality.need set met_at = :at where service_id = :service and id = :id")
                        .param("service", service)
                        .param("id", need)
                        .param("at", met ? Timestamp.from(clock.instant()) : null)
                        .update()
                == 1;
    }
}
