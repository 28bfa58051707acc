package no.karrierekvalitet.framework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.karrierekvalitet.framework.exchange.Parts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Editions and their elements in the database. */
@Repository
class EditionStore {

    private static final String SELECT = "select id, framework, version, published_at from framework.edition ";

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    EditionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Held until the transaction ends, so that nodes that start at the same time import after one another. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('framework.edition'))")
                .query((_, _) -> true)
                .single();
    }

    List<Edition> published() {
        return jdbc.sql(SELECT + "where status = 'published' order by published_at desc, id desc")
                .query(EditionStore::edition)
                .list();
    }

    Optional<Edition> find(String framework, String version) {
        return jdbc.sql(SELECT + "where framework = :framework and version = :version")
                .param("framework", framework)
                .param("version", version)
                .query(EditionStore::edition)
                .optional();
    }

    void insert(Edition draft, List<Element> elements) {
        jdbc.sql(
                        "insert into framework.edition (id, framework, version, status) values (:id, :framework, :version, 'draft')")
                .param("id", draft.id())
                .param("framework", draft.framework())
                .param("version", draft.version())
                .update();
        jdbc.sql("""
                insert into framework.element
                select :edition, e.* from jsonb_to_recordset(cast(:elements as jsonb)) as e (
                    part text, code text, parent text, role text, position int, number int, provenance text,
                    official_languages text[], fields jsonb)
                """)
                .param("edition", draft.id())
                .param("elements", json.writeValueAsString(elements))
                .update();
    }

    void publish(UUID draft, Instant at) {
        jdbc.sql("update framework.edition set status = 'published', published_at = :at where id = :id")
                .param("id", draft)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** The documents of an edition, put together from its elements. */
    Parts parts(UUID edition) {
        return Parts.of(jdbc.sql("select * from framework.element where edition_id = :edition order by part, position")
                .param("edition", edition)
                .query(this::element)
                .list());
    }

    /** What took the place of codes of a part, by old code. */
    Map<String, String> replacements(String framework, String part) {
        return jdbc
                .sql(
                        "select code, replaced_by from framework.replacement where framework = :framework and part = :part")
                .param("framework", framework)
                .param("part", part)
                .query((row, _) -> Map.entry(row.getString("code"), row.getString("replaced_by")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void replace(String framework, String part, String code, String replacedBy) {
        jdbc.sql("""
                insert into framework.replacement (framework, part, code, replaced_by)
                values (:framework, :part, :code, :by) on conflict do nothing
                """)
                .param("framework", framework)
                .param("part", part)
                .param("code", code)
                .param("by", replacedBy)
                .update();
    }

    private static Edition edition(ResultSet row, int number) throws SQLException {
        var publishedAt = row.getTimestamp("published_at");
        return new Edition(
                row.getObject("id", UUID.class),
                row.getString("framework"),
                row.getString("version"),
                publishedAt == null ? null : publishedAt.toInstant());
    }

    private Element element(ResultSet row, int number) throws SQLException {
        return new Element(
                row.getString("part"),
                row.getString("code"),
                row.getString("parent"),
                row.getString("role"),
                integer(row, "position"),
                integer(row, "number"),
                row.getString("provenance"),
                List.of((String[]) row.getArray("official_languages").getArray()),
                (ObjectNode) json.readTree(row.getString("fields")));
    }

    private static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }
}
