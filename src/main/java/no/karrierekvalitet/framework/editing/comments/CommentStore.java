package no.karrierekvalitet.framework.editing.comments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Editors' comments in the database. */
@Repository
class CommentStore {

    private final JdbcClient jdbc;

    CommentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order they were written. */
    List<Comment> of(UUID draft) {
        return jdbc.sql("""
                select id, part, code, text, written_at, written_by, solved_at, solved_by from framework.comment
                where edition_id = :draft order by written_at, id
                """).param("draft", draft).query(CommentStore::comment).list();
    }

    /** On all drafts and editions. */
    List<Comment> by(UUID person) {
        return jdbc.sql("""
                select id, part, code, text, written_at, written_by, solved_at, solved_by from framework.comment
                where written_by = :person order by written_at, id
                """)
                .param("person", person)
                .query(CommentStore::comment)
                .list();
    }

    void insert(UUID draft, Comment comment) {
        jdbc.sql("""
                insert into framework.comment (id, edition_id, part, code, text, written_at, written_by)
                values (:id, :draft, :part, :code, :text, :at, :by)
                """)
                .param("id", comment.id())
                .param("draft", draft)
                .param("part", comment.part())
                .param("code", comment.code())
                .param("text", comment.text())
                .param("at", Timestamp.from(comment.at()))
                .param("by", comment.by())
                .update();
    }

    /** Both null opens it again. */
    void solve(UUID draft, UUID comment, @Nullable Instant at, @Nullable UUID by) {
        jdbc.sql("""
                update framework.comment set solved_at = :at, solved_by = :by
                where edition_id = :draft and id = :id
                """)
                .param("draft", draft)
                .param("id", comment)
                .param("at", at == null ? null : Timestamp.from(at))
                .param("by", by)
                .update();
    }

    private static Comment comment(ResultSet row, int number) throws SQLException {
        return new Comment(
                row.getObject("id", UUID.class),
                row.getString("part"),
                row.getString("code"),
                row.getString("text"),
                row.getTimestamp("written_at").toInstant(),
                row.getObject("written_by", UUID.class),
                instant(row.getTimestamp("solved_at")),
                row.getObject("solved_by", UUID.class));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
