package no.karrierekvalitet.workshop.making.file;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import no.karrierekvalitet.platform.Localized;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a brought in event is beyond its outline. */
@Repository
class IntakeStore {

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    IntakeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int peopleDays(UUID event) {
        return jdbc.sql("select people_days from workshop.event where id = ?")
                .param(event)
                .query(Integer.class)
                .single();
    }

    /** What was over is over here too; everything else is a draft. */
    void describe(UUID event, Localized summary, JsonNode about, @Nullable UUID edition) {
        var ended = instant(about.path("endedAt"));
        jdbc.sql("""
                update workshop.event
                   set summary = :summary::jsonb, days = :days, capacity = :capacity, registration = :registration,
                       walk_in = :walkIn, people_days = coalesce(:peopleDays, people_days),
                       status = case when :ended::timestamptz is null then 'DRAFT' else 'ENDED' end,
                       started_at = case when :ended::timestamptz is null then null else :started::timestamptz end,
                       ended_at = :ended::timestamptz,
                       edition_id = coalesce(:edition, edition_id)
                 where id = :event
                """)
                .param("event", event)
                .param("summary", json.writeValueAsString(summary))
                .param("days", about.path("days").asInt())
                .param("capacity", number(about.path("capacity")))
                .param("registration", about.path("registration").asBoolean(false))
                .param("peopleDays", number(about.path("peopleDays")), java.sql.Types.INTEGER)
                .param("walkIn", about.path("walkIn").asBoolean(true))
                .param("started", instant(about.path("startedAt")))
                .param("ended", ended)
                .param("edition", edition, java.sql.Types.OTHER)
                .update();
        jdbc.sql("delete from workshop.day where event_id = ?").param(event).update();
    }

    private static @Nullable Integer number(JsonNode value) {
        return value.isInt() ? value.asInt() : null;
    }

    private static @Nullable Timestamp instant(JsonNode text) {
        return text.isString() ? Timestamp.from(Instant.parse(text.asString())) : null;
    }
}
