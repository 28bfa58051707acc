package no.karrierekvalitet.workshop;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Localized;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Events in the database, as they are read; their makers write them. */
@Repository
class EventStore {

    static final String SELECT = """
            select id, code, title, summary, languages, service_id, edition_id, place, starts_on, days, status, capacity,
                   registration, walk_in, rehearsal, started_at, ended_at, version
              from workshop.event
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    EventStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Event> find(UUID event) {
        return jdbc.sql(SELECT + "where id = ?").param(event).query(this::event).optional();
    }

    Optional<Event> byCode(String code) {
        return jdbc.sql(SELECT + "where code = ?")
                .param(code)
                .query(this::event)
                .optional();
    }

    /** Those a person works at, newest first. */
    List<Event> ofStaff(UUID person) {
        return jdbc.sql(SELECT + """
                where id in (select event_id from workshop.staff where person_id = ?)
                order by starts_on desc, id desc
                """).param(person).query(this::event).list();
    }

    /** Announced and not over by this day, soonest first. */
    List<Event> announced(LocalDate today) {
        return jdbc.sql(SELECT + """
                where status in ('OPEN', 'RUNNING') and registration and starts_on + days > ?
                order by starts_on, id
                """).param(today).query(this::event).list();
    }

    /** The event as it is, with nobody else changing it before this transaction ends. */
    Optional<Event> lock(UUID event) {
        return jdbc.sql(SELECT + "where id = ? for update")
                .param(event)
                .query(this::event)
                .optional();
    }

    void stand(UUID event, EventStatus status, Instant now) {
        jdbc.sql("""
                update workshop.event
                   set status = :status, version = version + 1,
                       started_at = case when :status = 'RUNNING' then coalesce(started_at, :now::timestamptz)
                                         when :status in ('DRAFT', 'OPEN') then null else started_at end,
                       ended_at = case when :status = 'ENDED' then :now::timestamptz end
                 where id = :event
                """)
                .param("status", status.name())
                .param("now", Timestamp.from(now))
                .param("event", event)
                .update();
    }

    void rehearse(UUID event, Instant now) {
        jdbc.sql("""
                update workshop.event
                   set rehearsal = true, rehearsed_from = status, status = 'RUNNING', started_at = ?, version = version + 1
                 where id = ?
                """).params(Timestamp.from(now), event).update();
    }

    /** What it is again. */
    EventStatus endRehearsal(UUID event) {
        return jdbc.sql("""
                update workshop.event
                   set rehearsal = false, status = coalesce(rehearsed_from, 'DRAFT'), rehearsed_from = null,
                       started_at = null, version = version + 1
                 where id = ?
                returning status
                """)
                .param(event)
                .query((row, _) -> EventStatus.valueOf(row.getString("status")))
                .single();
    }

    Event event(ResultSet row, int number) throws SQLException {
        return new Event(
                row.getObject("id", UUID.class),
                row.getString("code"),
                localized(row, "title"),
                localized(row, "summary"),
                languages(row.getArray("languages")),
                row.getObject("service_id", UUID.class),
                row.getObject("edition_id", UUID.class),
                row.getString("place"),
                row.getObject("starts_on", LocalDate.class),
                row.getInt("days"),
                EventStatus.valueOf(row.getString("status")),
                row.getObject("capacity", Integer.class),
                row.getBoolean("registration"),
                row.getBoolean("walk_in"),
                row.getBoolean("rehearsal"),
                instant(row, "started_at"),
                instant(row, "ended_at"),
                row.getLong("version"));
    }

    private Localized localized(ResultSet row, String column) throws SQLException {
        return json.readValue(row.getString(column), Localized.class);
    }

    private static List<Language> languages(Array codes) throws SQLException {
        return Stream.of((String[]) codes.getArray())
                .map(code -> Language.of(code).orElseThrow())
                .toList();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
