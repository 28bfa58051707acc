package no.karrierekvalitet.framework.editing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What takes whose place, in a draft and for good. */
@Repository
class ReplacementStore {

    private final JdbcClient jdbc;

    ReplacementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void plan(UUID draft, String part, String code, String by) {
        jdbc.sql("""
                insert into framework.planned_replacement (edition_id, part, code, replaced_by)
                values (:draft, :part, :code, :by)
                on conflict (edition_id, part, code) do update set replaced_by = excluded.replaced_by
                """)
                .param("draft", draft)
                .param("part", part)
                .param("code", code)
                .param("by", by)
                .update();
    }

    void forget(UUID draft, String part, String code) {
        jdbc.sql(
                        "delete from framework.planned_replacement where edition_id = :draft and part = :part and code = :code")
                .param("draft", draft)
                .param("part", part)
                .param("code", code)
                .update();
    }

    /** What pointed at elements that are gone points nowhere. */
    void forgetTowards(UUID draft, String part, List<String> codes) {
        jdbc.sql("""
                delete from framework.planned_replacement
                where edition_id = :draft and part = :part and replaced_by = any (:codes)
                """)
                .param("draft", draft)
                .param("part", part)
                .param("codes", codes.toArray(String[]::new))
                .update();
    }

    /** By part and old code: those that hold for good and those the draft plans. */
    Map<String, Map<String, String>> all(String framework, UUID draft) {
        return jdbc
                .sql("""
                        select part, code, replaced_by from framework.planned_replacement where edition_id = :draft
                        union all
                        select r.part, r.code, r.replaced_by from framework.replacement r
                        where r.framework = :framework and not exists (
                            select from framework.planned_replacement p
                            where p.edition_id = :draft and p.part = r.part and p.code = r.code)
                        """)
                .param("framework", framework)
                .param("draft", draft)
                .query((row, _) -> List.of(row.getString("part"), row.getString("code"), row.getString("replaced_by")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(List::getFirst, Collectors.toMap(row -> row.get(1), List::getLast)));
    }
}
