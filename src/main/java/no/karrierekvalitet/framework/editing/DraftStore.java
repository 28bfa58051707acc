package no.karrierekvalitet.framework.editing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.karrierekvalitet.platform.Localized;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Drafts in the database: begun, found, locked, published and deleted. */
@Repository
class DraftStore {

    private static final String SELECT = """
            select e.id, e.framework, e.version, e.based_on, d.name, d.begun_at, d.begun_by, d.changed_at
            from framework.draft d join framework.edition e on e.id = d.edition_id
            where e.status = 'draft'
            """;

    private final JdbcClient jdbc;

    DraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Draft> all() {
        return jdbc.sql(SELECT + " order by d.begun_at desc")
                .query(DraftStore::draft)
                .list();
    }

    Optional<Draft> find(UUID draft) {
        return jdbc.sql(SELECT + " and e.id = :id")
                .param("id", draft)
                .query(DraftStore::draft)
                .optional();
    }

    /** Changes to a draft wait for each other, and for its publication. */
    Optional<Draft> lock(UUID draft, Instant now) {
        var locked = jdbc.sql(SELECT + " and e.id = :id for update of e")
                .param("id", draft)
                .query(DraftStore::draft)
                .optional();
        jdbc.sql("update framework.draft set changed_at = :now where edition_id = :id")
                .param("now", Timestamp.from(now))
                .param("id", draft)
                .update();
        return locked;
    }

    boolean isTaken(String framework, String version) {
        return jdbc.sql(
                        "select exists(select from framework.edition where framework = :framework and version = :version)")
                .param("framework", framework)
                .param("version", version)
                .query(Boolean.class)
                .single();
    }

    void insert(Draft draft) {
        jdbc.sql("""
                insert into framework.edition (id, framework, version, status, based_on)
                values (:id, :framework, :version, 'draft', :basedOn)
                """)
                .param("id", draft.id())
                .param("framework", draft.framework())
                .param("version", draft.version())
                .param("basedOn", draft.basedOn())
                .update();
        jdbc.sql("""
                insert into framework.draft (edition_id, name, begun_at, begun_by, changed_at)
                values (:id, :name, :at, :by, :at)
                """)
                .param("id", draft.id())
                .param("name", draft.name())
                .param("at", Timestamp.from(draft.begunAt()))
                .param("by", draft.begunBy())
                .update();
    }

    /** All elements and their sources, as they are in another edition. */
    void copy(UUID from, UUID to) {
        jdbc.sql("""
                insert into framework.element
                    (edition_id, part, code, parent, role, position, number, provenance, official_languages, fields)
                select :to, part, code, parent, role, position, number, provenance, official_languages, fields
                from framework.element where edition_id = :from
                """).param("from", from).param("to", to).update();
        jdbc.sql("""
                insert into framework.wording_source (edition_id, part, code, source)
                select :to, part, code, source from framework.wording_source where edition_id = :from
                """).param("from", from).param("to", to).update();
    }

    void name(UUID draft, String name, String version) {
        jdbc.sql("update framework.draft set name = :name where edition_id = :id")
                .param("name", name)
                .param("id", draft)
                .update();
        jdbc.sql("update framework.edition set version = :version where id = :id")
                .param("version", version)
                .param("id", draft)
                .update();
        jdbc.sql("""
                update framework.element set fields = jsonb_set(fields, '{version}', to_jsonb(cast(:version as text)))
                where edition_id = :id and parent is null
                """).param("version", version).param("id", draft).update();
    }

    void delete(UUID draft) {
        jdbc.sql("delete from framework.edition where id = :id and status = 'draft'")
                .param("id", draft)
                .update();
    }

    void publish(UUID draft, Release release, String note) {
        jdbc.sql("""
                update framework.edition
                set status = 'published', published_at = :at, step = :step, change_note = cast(:note as jsonb)
                where id = :id
                """)
                .param("id", draft)
                .param("at", Timestamp.from(release.at()))
                .param("step", release.step().code())
                .param("note", note)
                .update();
        jdbc.sql("""
                insert into framework.replacement (framework, part, code, replaced_by)
                select e.framework, p.part, p.code, p.replaced_by
                from framework.planned_replacement p join framework.edition e on e.id = p.edition_id
                where p.edition_id = :id on conflict do nothing
                """).param("id", draft).update();
        jdbc.sql("delete from framework.draft where edition_id = :id")
                .param("id", draft)
                .update();
    }

    Map<UUID, Release> releases() {
        return jdbc
                .sql("""
                        select id, step, change_note, published_at from framework.edition
                        where status = 'published' and step is not null and change_note is not null
                        """)
                .query((row, _) -> Map.entry(
                        row.getObject("id", UUID.class),
                        new Release(
                                Release.Step.valueOf(row.getString("step").toUpperCase(Locale.ROOT)),
                                JsonMapper.shared().readValue(row.getString("change_note"), Localized.class),
                                row.getTimestamp("published_at").toInstant())))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                row.getString("framework"),
                row.getString("version"),
                row.getString("name"),
                row.getObject("based_on", UUID.class),
                row.getTimestamp("begun_at").toInstant(),
                row.getObject("begun_by", UUID.class),
                row.getTimestamp("changed_at").toInstant());
    }
}
