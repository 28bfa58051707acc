package no.karrierekvalitet.framework.search;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.json.JsonMapper;

/** Writes the index, one source at a time. */
@Repository
class IndexStore {

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    @JsonNaming(SnakeCaseStrategy.class)
    record Entry(
            String code,
            String language,
            String kind,
            String kindKey,
            String path,
            String place,
            String title,
            String body,
            double weight) {}

    record Word(String language, String word, long uses, List<String> trigrams) {}

    IndexStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Held until the transaction ends, so that nodes fill the index after one another. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('framework.search_entry'))")
                .query((_, _) -> true)
                .single();
    }

    Optional<String> version(String source) {
        return jdbc.sql("select version from framework.search_source where source = :source")
                .param("source", source)
                .query(String.class)
                .optional();
    }

    void replace(String source, String version, List<Entry> entries, List<Word> words) {
        jdbc.sql("delete from framework.search_source where source = :source")
                .param("source", source)
                .update();
        jdbc.sql("insert into framework.search_source (source, version) values (:source, :version)")
                .param("source", source)
                .param("version", version)
                .update();
        jdbc.sql("""
                insert into framework.search_entry
                select :source, e.*,
                    setweight(to_tsvector(framework.search_config(e.language), lower(e.title)), 'A')
                    || setweight(to_tsvector(framework.search_config(e.language), lower(e.body)), 'B')
                    || setweight(to_tsvector(framework.search_config(e.language), lower(e.place)), 'D')
                from jsonb_to_recordset(cast(:entries as jsonb)) as e (
                    code text, language text, kind text, kind_key text, path text, place text, title text, body text,
                    weight double precision)
                """)
                .param("source", source)
                .param("entries", json.writeValueAsString(entries))
                .update();
        jdbc.sql("""
                insert into framework.search_word
                select :source, w.* from jsonb_to_recordset(cast(:words as jsonb)) as w (
                    language text, word text, uses bigint, trigrams text[])
                """)
                .param("source", source)
                .param("words", json.writeValueAsString(words))
                .update();
    }
}
