package no.karrierekvalitet.workshop.themes;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Themes, as they are written to a file and read from one. */
@Repository
class ThemesFileStore {

    private static final String MOMENT = "'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"'";

    /** Exactly the notes that are in the file's part of notes: nobody's quiet ones. */
    private static final String IN_THE_FILE = """
             n.deleted_at is null and n.visibility = 'OPEN'
             and (n.merged_into is null or exists (
                  select from workshop.note m
                   where m.id = n.merged_into and m.deleted_at is null and m.visibility = 'OPEN'))
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    ThemesFileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the board's order. An objection to where a note no longer lies was answered by moving it. */
    JsonNode write(UUID event) {
        return json.readTree(jdbc.sql("""
                select coalesce(jsonb_agg(jsonb_build_object(
                           'id', th.id, 'item', th.item_id, 'name', th.name,
                           'notes', coalesce((
                               select jsonb_agg(n.id order by n.seq)
                                 from workshop.placement p join workshop.note n on n.id = p.note_id
                                where p.theme_id = th.id and %2$s), '[]'),
                           'objections', coalesce((
                               select jsonb_agg(jsonb_build_object('note', o.note_id, 'words', o.words,
                                          'at', to_char(o.at at time zone 'UTC', %1$s),
                                          'resolvedAt', to_char(o.resolved_at at time zone 'UTC', %1$s),
                                          'answer', o.answer) order by n.seq)
                                 from workshop.objection o
                                 join workshop.placement p on p.note_id = o.note_id and p.theme_id = o.theme_id
                                 join workshop.note n on n.id = o.note_id
                                where o.theme_id = th.id and %2$s), '[]'))
                           order by i.day, i.position, i.id, th.position, th.id), '[]')::text as written
                  from workshop.theme th join workshop.item i on i.id = th.item_id
                 where i.event_id = ? and not th.gone
                """.formatted(MOMENT, IN_THE_FILE))
                .param(event)
                .query((row, _) -> row.getString("written"))
                .single());
    }

    boolean add(UUID event, Theme theme) {
        return jdbc.sql("""
                insert into workshop.theme (id, item_id, name, position)
                select ?, id, ?, ? from workshop.item where id = ? and event_id = ?
                """)
                        .params(theme.id(), theme.name(), theme.position(), theme.item(), event)
                        .update()
                == 1;
    }

    /** False for a note of another task, and for one that lies in a theme already. */
    boolean place(Theme theme, UUID note) {
        return jdbc.sql("""
                insert into workshop.placement (note_id, theme_id, version)
                select id, ?, 1 from workshop.note where id = ? and item_id = ?
                on conflict do nothing
                """).params(theme.id(), note, theme.item()).update() == 1;
    }

    /** False for a note that does not lie in the theme, and for a second objection. */
    boolean object(Theme theme, UUID note, JsonNode objection) {
        var resolved = objection.path("resolvedAt");
        return jdbc.sql("""
                insert into workshop.objection (note_id, theme_id, words, at, resolved_at, answer)
                select note_id, theme_id, :words, :at::timestamptz, :resolved::timestamptz, :answer
                  from workshop.placement where note_id = :note and theme_id = :theme
                on conflict do nothing
                """)
                        .param("words", objection.path("words").asString())
                        .param(
                                "at",
                                Instant.parse(objection.path("at").asString()).atOffset(ZoneOffset.UTC))
                        .param(
                                "resolved",
                                resolved.isString()
                                        ? Instant.parse(resolved.asString()).toString()
                                        : null,
                                java.sql.Types.VARCHAR)
                        .param("answer", objection.path("answer").asString())
                        .param("note", note)
                        .param("theme", theme.id())
                        .update()
                == 1;
    }
}
