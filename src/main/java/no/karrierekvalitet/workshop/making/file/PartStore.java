package no.karrierekvalitet.workshop.making.file;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import no.karrierekvalitet.workshop.file.EventIntake;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tables, people and what was said, as they are written to a file and read from one. */
@Repository
class PartStore {

    private static final String MOMENT = "'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"'";

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    PartStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    JsonNode tables(UUID event) {
        return list("""
                select jsonb_agg(jsonb_build_object('id', id, 'number', number, 'seats', seats) order by number)
                  from workshop.round_table where event_id = ?
                """, event);
    }

    void addTable(JsonNode table, EventIntake intake) {
        jdbc.sql("insert into workshop.round_table (id, event_id, number, seats) values (?, ?, ?, ?)")
                .params(
                        intake.make(table.path("id")),
                        intake.event().id(),
                        table.path("number").asInt(),
                        table.path("seats").asInt())
                .update();
    }

    JsonNode participants(UUID event) {
        return list("""
                select jsonb_agg(jsonb_build_object(
                           'id', id, 'name', name, 'email', email, 'organisation', organisation, 'sector', sector,
                           'county', county, 'role', role, 'status', status, 'source', source,
                           'wantsReport', wants_report, 'language', language) order by arrival)
                  from workshop.participant where event_id = ?
                """, event);
    }

    void addParticipant(JsonNode one, EventIntake intake, Instant now) {
        jdbc.sql("""
                insert into workshop.participant (id, event_id, name, email, organisation, sector, county, role, status,
                                                  source, wants_report, language, created_at)
                values (:id, :event, :name, :email, :organisation, :sector, :county, :role, :status, :source, :wants,
                        :language, :now)
                """)
                .param("id", intake.make(one.path("id")))
                .param("event", intake.event().id())
                .param("name", one.path("name").asString())
                .param("email", text(one.path("email")))
                .param("organisation", one.path("organisation").asString())
                .param("sector", text(one.path("sector")))
                .param("county", text(one.path("county")))
                .param("role", one.path("role").asString())
                .param("status", one.path("status").asString())
                .param("source", one.path("source").asString())
                .param("wants", one.path("wantsReport").asBoolean())
                .param("language", one.path("language").asString("nb"))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those everybody at the table can see: a quiet note is its writer's own. */
    JsonNode notes(UUID event) {
        return list("""
                select jsonb_agg(jsonb_build_object(
                           'id', n.id, 'table', n.table_id, 'item', n.item_id, 'step', n.step_id, 'prompt', n.prompt_id,
                           'text', n.text, 'language', n.language, 'commitment', n.commitment, 'position', n.position,
                           'version', n.version, 'mergedInto', n.merged_into, 'late', n.late,
                           'writtenAt', to_char(n.written_at at time zone 'UTC', %s),
                           'dots', (select count(*) from workshop.dot d where d.note_id = n.id),
                           'wordings', coalesce((
                               select jsonb_agg(jsonb_build_object('version', w.version, 'text', w.text,
                                          'at', to_char(w.at at time zone 'UTC', %s)) order by w.version)
                                 from workshop.note_wording w where w.note_id = n.id), '[]'))
                           order by n.seq)
                  from workshop.note n
                 where n.event_id = ? and n.deleted_at is null and n.visibility = 'OPEN'
                   and (n.merged_into is null or exists (
                        select from workshop.note m
                         where m.id = n.merged_into and m.deleted_at is null and m.visibility = 'OPEN'))
                """.formatted(MOMENT, MOMENT), event);
    }

    void addNote(JsonNode note, EventIntake intake) {
        var id = intake.make(note.path("id"));
        jdbc.sql("""
                insert into workshop.note (id, event_id, table_id, item_id, step_id, prompt_id, text, language, commitment,
                                           position, version, late, written_at, received_at, seq)
                values (:id, :event, :table, :item, :step, :prompt, :text, :language, :commitment, :position, :version,
                        :late, :at, :at, nextval('workshop.change_seq'))
                """)
                .param("id", id)
                .param("event", intake.event().id())
                .param("table", intake.known(note.path("table")))
                .param("item", intake.known(note.path("item")))
                .param("step", intake.knownOrNull(note.path("step")))
                .param("prompt", intake.knownOrNull(note.path("prompt")))
                .param("text", note.path("text").asString())
                .param("language", text(note.path("language")))
                .param("commitment", note.path("commitment").asBoolean())
                .param("position", note.path("position").asDouble())
                .param("version", note.path("version").asInt())
                .param("late", note.path("late").asBoolean())
                .param("at", moment(note.path("writtenAt")))
                .update();
        note.path("wordings").forEach(wording -> addWording(id, wording));
    }

    private void addWording(UUID note, JsonNode wording) {
        jdbc.sql("insert into workshop.note_wording (note_id, version, text, at) values (?, ?, ?, ?)")
                .params(
                        note,
                        wording.path("version").asInt(),
                        wording.path("text").asString(),
                        moment(wording.path("at")))
                .update();
    }

    /** Once both are there. */
    void merge(JsonNode note, EventIntake intake) {
        jdbc.sql("update workshop.note set merged_into = ? where id = ?")
                .params(intake.known(note.path("mergedInto")), intake.known(note.path("id")))
                .update();
    }

    JsonNode summaries(UUID event) {
        return list("""
                select jsonb_agg(jsonb_build_object(
                           'table', s.table_id, 'item', s.item_id, 'text', s.text, 'version', s.version,
                           'agreed', s.agreed, 'sentAt', to_char(s.sent_at at time zone 'UTC', %s)) order by s.seq)
                  from workshop.summary s join workshop.item i on i.id = s.item_id where i.event_id = ?
                """.formatted(MOMENT), event);
    }

    void addSummary(JsonNode summary, EventIntake intake) {
        jdbc.sql("""
                insert into workshop.summary (table_id, item_id, text, version, agreed, sent_at, seq)
                values (:table, :item, :text, :version, :agreed, :sent, nextval('workshop.change_seq'))
                """)
                .param("table", intake.known(summary.path("table")))
                .param("item", intake.known(summary.path("item")))
                .param("text", summary.path("text").asString())
                .param("version", summary.path("version").asInt())
                .param("agreed", summary.path("agreed").asInt())
                .param("sent", summary.path("sentAt").isString() ? moment(summary.path("sentAt")) : null)
                .update();
    }

    private JsonNode list(String sql, UUID event) {
        var all = jdbc.sql("select coalesce((" + sql + "), '[]')::text as found")
                .param(event)
                .query((row, _) -> row.getString("found"))
                .single();
        return json.readTree(all);
    }

    private static @Nullable String text(JsonNode node) {
        return node.isString() ? node.asString() : null;
    }

    private static OffsetDateTime moment(JsonNode node) {
        return Instant.parse(node.asString()).atOffset(ZoneOffset.UTC);
    }
}
