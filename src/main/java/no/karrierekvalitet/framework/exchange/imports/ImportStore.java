package no.karrierekvalitet.framework.exchange.imports;

import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.framework.exchange.ImportProblem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Imports in the database. */
@Repository
class ImportStore {

    private static final String SELECT = """
            select id, kind, file_name, person_id, received_at, edition_id, version, state, done, total, problems,
                coalesce(outcome, '{}') as outcome from framework.import_job
            """;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    ImportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(ImportJob job, InputStream compressed, int length) {
        jdbc.sql("""
                insert into framework.import_job (id, kind, file_name, person_id, received_at, edition_id, version, state,
                    content)
                values (:id, :kind, :file, :person, :at, :edition, :version, :state, :content)
                """)
                .param("id", job.id())
                .param("kind", job.kind().name())
                .param("file", job.fileName())
                .param("person", job.person())
                .param("at", Timestamp.from(job.receivedAt()))
                .param("edition", job.edition())
                .param("version", job.version())
                .param("state", job.state().name())
                .param("content", new org.springframework.jdbc.core.support.SqlBinaryValue(compressed, length))
                .update();
    }

    /** The latest first. */
    List<ImportJob> latest() {
        return jdbc.sql(SELECT + " order by received_at desc limit 20")
                .query(ImportStore::job)
                .list();
    }

    Optional<ImportJob> find(UUID id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(ImportStore::job)
                .optional();
    }

    byte[] content(UUID id) {
        return jdbc.sql("select content from framework.import_job where id = :id and content is not null")
                .param("id", id)
                .query((row, _) -> row.getBytes(1))
                .single();
    }

    /** Moves a job from one state to the next; false when somebody else has. */
    boolean move(UUID id, ImportJob.State from, ImportJob.State to) {
        return jdbc.sql("update framework.import_job set state = :to where id = :id and state = :from")
                        .param("id", id)
                        .param("from", from.name())
                        .param("to", to.name())
                        .update()
                == 1;
    }

    void ready(UUID id, int total, Object preview) {
        jdbc.sql("""
                update framework.import_job set state = 'READY', total = :total, outcome = cast(:outcome as jsonb)
                where id = :id
                """)
                .param("id", id)
                .param("total", total)
                .param("outcome", JSON.writeValueAsString(preview))
                .update();
    }

    void refuse(UUID id, List<ImportProblem> problems) {
        jdbc.sql("""
                update framework.import_job set state = 'REFUSED', content = null, problems = cast(:problems as jsonb)
                where id = :id
                """)
                .param("id", id)
                .param("problems", JSON.writeValueAsString(problems))
                .update();
    }

    void done(UUID id, Object outcome) {
        jdbc.sql("""
                update framework.import_job set state = 'DONE', content = null, done = total,
                    outcome = cast(:outcome as jsonb)
                where id = :id
                """)
                .param("id", id)
                .param("outcome", JSON.writeValueAsString(outcome))
                .update();
    }

    /** In a transaction of its own, because the one that takes things in is seen by nobody until it is over. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void progress(UUID id, int done) {
        jdbc.sql("update framework.import_job set done = :done where id = :id")
                .param("id", id)
                .param("done", done)
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from framework.import_job where id = :id")
                .param("id", id)
                .update();
    }

    int forgetBefore(Instant moment) {
        return jdbc.sql("delete from framework.import_job where received_at < :moment")
                .param("moment", Timestamp.from(moment))
                .update();
    }

    private static ImportJob job(ResultSet row, int number) throws SQLException {
        return new ImportJob(
                row.getObject("id", UUID.class),
                ImportKind.valueOf(row.getString("kind")),
                row.getString("file_name"),
                row.getObject("person_id", UUID.class),
                row.getTimestamp("received_at").toInstant(),
                row.getObject("edition_id", UUID.class),
                row.getString("version"),
                ImportJob.State.valueOf(row.getString("state")),
                row.getInt("done"),
                row.getInt("total"),
                Objects.requireNonNull(
                        JSON.readValue(row.getString("problems"), new TypeReference<List<ImportProblem>>() {})),
                JSON.readTree(row.getString("outcome")));
    }
}
