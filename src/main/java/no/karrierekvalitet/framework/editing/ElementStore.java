package no.karrierekvalitet.framework.editing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.karrierekvalitet.framework.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The elements of a draft in the database, one at a time and in their places. */
@Repository
class ElementStore {

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    ElementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Tree tree(UUID edition) {
        return new Tree(
                jdbc.sql("select * from framework.element where edition_id = :edition order by part, position, code")
                        .param("edition", edition)
                        .query(this::element)
                        .list());
    }

    void insert(UUID edition, List<Element> elements) {
        jdbc.sql("""
                insert into framework.element
                    (edition_id, part, code, parent, role, position, number, provenance, official_languages, fields)
                select :edition, e.* from jsonb_to_recordset(cast(:elements as jsonb)) as e (
                    part text, code text, parent text, role text, position int, number int, provenance text,
                    official_languages text[], fields jsonb)
                """)
                .param("edition", edition)
                .param("elements", json.writeValueAsString(elements))
                .update();
    }

    /** What it says and whose words it is; its place stays. */
    void say(UUID edition, Element element) {
        jdbc.sql("""
                update framework.element
                set provenance = :provenance, official_languages = :languages, fields = cast(:fields as jsonb)
                where edition_id = :edition and part = :part and code = :code
                """)
                .param("edition", edition)
                .param("part", element.part())
                .param("code", element.code())
                .param("provenance", element.provenance())
                .param("languages", element.officialLanguages().toArray(String[]::new))
                .param("fields", json.writeValueAsString(element.fields()))
                .update();
    }

    /** Puts elements under a parent in this order, and counts them from 1 where they are counted. */
    void place(UUID edition, String part, String parent, List<String> codes) {
        jdbc.sql("""
                update framework.element e
                set parent = :parent, position = o.place - 1,
                    number = case when e.number is null then null else o.place end
                from unnest(cast(:codes as text[])) with ordinality as o (code, place)
                where e.edition_id = :edition and e.part = :part and e.code = o.code
                """)
                .param("edition", edition)
                .param("part", part)
                .param("parent", parent)
                .param("codes", codes.toArray(String[]::new))
                .update();
    }

    void delete(UUID edition, String part, List<String> codes) {
        jdbc.sql("delete from framework.element where edition_id = :edition and part = :part and code = any (:codes)")
                .param("edition", edition)
                .param("part", part)
                .param("codes", codes.toArray(String[]::new))
                .update();
    }

    /** Whether any edition of the framework ever had an element of this name. */
    boolean isUsed(String framework, String part, String code) {
        return jdbc.sql("""
                select exists(select from framework.element x join framework.edition e on e.id = x.edition_id
                              where e.framework = :framework and x.part = :part and x.code = :code)
                """)
                .param("framework", framework)
                .param("part", part)
                .param("code", code)
                .query(Boolean.class)
                .single();
    }

    Map<String, String> sources(UUID edition, String part) {
        return jdbc
                .sql("select code, source from framework.wording_source where edition_id = :edition and part = :part")
                .param("edition", edition)
                .param("part", part)
                .query((row, _) -> Map.entry(row.getString("code"), row.getString("source")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void source(UUID edition, Element element, String source) {
        jdbc.sql("delete from framework.wording_source where edition_id = :edition and part = :part and code = :code")
                .param("edition", edition)
                .param("part", element.part())
                .param("code", element.code())
                .update();
        if (!source.isEmpty()) {
            jdbc.sql("insert into framework.wording_source values (:edition, :part, :code, :source)")
                    .param("edition", edition)
                    .param("part", element.part())
                    .param("code", element.code())
                    .param("source", source)
                    .update();
        }
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
