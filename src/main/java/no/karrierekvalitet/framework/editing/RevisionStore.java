package no.karrierekvalitet.framework.editing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What elements of a draft have said, version by version. */
@Repository
class RevisionStore {

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    RevisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<Revision> of(UUID draft, String part, String code) {
        return jdbc.sql("""
                select version, content, written_at, written_by from framework.revision
                where edition_id = :draft and part = :part and code = :code order by version desc
                """)
                .param("draft", draft)
                .param("part", part)
                .param("code", code)
                .query(this::revision)
                .list();
    }

    Optional<Revision> find(UUID draft, String part, String code, int version) {
        return of(draft, part, code).stream()
                .filter(revision -> revision.version() == version)
                .findFirst();
    }

    void add(UUID draft, String part, String code, Revision revision) {
        jdbc.sql("""
                insert into framework.revision (edition_id, part, code, version, content, written_at, written_by)
                values (:draft, :part, :code, :version, cast(:content as jsonb), :at, :by)
                """)
                .param("draft", draft)
                .param("part", part)
                .param("code", code)
                .param("version", revision.version())
                .param("content", json.writeValueAsString(revision.content().values()))
                .param("at", Timestamp.from(revision.at()))
                .param("by", revision.by())
                .update();
    }

    private Revision revision(ResultSet row, int number) throws SQLException {
        return new Revision(
                row.getInt("version"),
                new Content(json.readValue(row.getString("content"), new TypeReference<>() {})),
                row.getTimestamp("written_at").toInstant(),
                row.getObject("written_by", UUID.class));
    }
}
