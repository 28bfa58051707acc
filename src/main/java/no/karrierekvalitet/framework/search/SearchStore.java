package no.karrierekvalitet.framework.search;

import java.util.List;
import no.karrierekvalitet.framework.search.Found.Count;
import no.karrierekvalitet.framework.search.Spelling.Known;
import no.karrierekvalitet.platform.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks the index. */
@Repository
class SearchStore {

    /** What a phrase in the title, in the text and in what holds it counts, from last to first. */
    private static final String WEIGHTS = "'{0.05, 0.1, 0.3, 1}'";

    private static final String SIGNS = "StartSel=" + Marked.START + ", StopSel=" + Marked.END;

    private final JdbcClient jdbc;

    SearchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Words of the language that are the typed one, begin with it, or, when it is long enough, have it in them. */
    List<String> containing(Language language, String typed) {
        return jdbc.sql("""
                select word from framework.search_word
                where language = :language and (word like :typed || '%' or (:long and word like '%' || :typed || '%'))
                group by word
                order by word <> :typed, word not like :typed || '%', sum(uses) desc, word
                limit 40
                """)
                .param("language", language.code())
                .param("typed", typed)
                .param("long", typed.length() >= 4)
                .query((row, _) -> row.getString("word"))
                .list();
    }

    /** Words of the language that share most letters in a row with the typed one. */
    List<Known> alike(Language language, String typed) {
        return jdbc.sql("""
                select word, sum(uses) as uses from framework.search_word
                where language = :language and trigrams && cast(:trigrams as text[])
                group by word, trigrams
                order by cardinality(array(select unnest(trigrams) intersect select unnest(cast(:trigrams as text[])))) desc,
                    sum(uses) desc, word
                limit 60
                """)
                .param("language", language.code())
                .param("trigrams", Spelling.trigrams(typed).toArray(String[]::new))
                .query((row, _) -> new Known(row.getString("word"), row.getLong("uses")))
                .list();
    }

    List<Count> counts(Language language, Terms terms) {
        return jdbc.sql("""
                select kind, kind_key, count(*) as count from framework.search_entry
                where language = :language and words @@ to_tsquery(framework.search_config(:language), :wide)
                group by kind, kind_key order by count(*) desc, kind
                """)
                .param("language", language.code())
                .param("wide", terms.wide())
                .query((row, _) -> new Count(row.getString("kind"), row.getString("kind_key"), row.getLong("count")))
                .list();
    }

    List<Hit> hits(Language language, Terms terms, String typed, @Nullable String kind, int from, int most) {
        return jdbc.sql("""
                with asked as (
                    select framework.search_config(:language) as config,
                        to_tsquery(framework.search_config(:language), :wide) as wide,
                        to_tsquery(framework.search_config(:language), :exact) as exact
                ), best as (
                    select e.kind, e.kind_key, e.path, e.place, e.title, e.body, e.code,
                        e.weight * (ts_rank(%1$s, e.words, wide) + 2 * ts_rank(%1$s, e.words, exact)
                            + case when lower(e.title) like '%%' || :typed || '%%'
                                then 4.0 * length(:typed) / length(e.title) else 0 end)
                        as rank
                    from framework.search_entry e, asked
                    where e.language = :language and e.words @@ wide
                        and (cast(:kind as text) is null or e.kind = :kind)
                    order by rank desc, length(e.title), e.code limit :most offset :from
                )
                select kind, kind_key, path, place,
                    ts_headline(config, title, wide, :signs || ', HighlightAll=true') as title,
                    case when body = '' then ''
                        else ts_headline(config, body, wide, :signs || ', MaxFragments=1, MinWords=12, MaxWords=30') end as body
                from best, asked order by rank desc, length(best.title), code
                """.formatted(WEIGHTS))
                .param("language", language.code())
                .param("wide", terms.wide())
                .param("exact", terms.exact())
                .param("typed", typed)
                .param("kind", kind)
                .param("most", most)
                .param("from", from)
                .param("signs", SIGNS)
                .query((row, _) -> Hit.of(
                        row.getString("kind"),
                        row.getString("kind_key"),
                        row.getString("path"),
                        row.getString("place"),
                        new Marked(row.getString("title")),
                        new Marked(row.getString("body"))))
                .list();
    }
}
