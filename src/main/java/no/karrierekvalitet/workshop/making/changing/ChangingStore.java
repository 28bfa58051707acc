package no.karrierekvalitet.workshop.making.changing;

import java.util.UUID;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.workshop.making.Facts;
import no.karrierekvalitet.workshop.making.Outline;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Events as they are changed. */
@Repository
class ChangingStore {

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    ChangingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the event is still the one that was seen; if so it is ours to change until this transaction ends. */
    boolean touch(UUID event, long version) {
        return jdbc.sql("update workshop.event set version = version + 1 where id = ? and version = ?")
                        .params(event, version)
                        .update()
                == 1;
    }

    /** For changes that can follow on any other. */
    void touch(UUID event) {
        jdbc.sql("update workshop.event set version = version + 1 where id = ?")
                .param(event)
                .update();
    }

    boolean change(UUID event, Outline outline, Localized summary) {
        return jdbc.sql("""
                update workshop.event
                   set title = :title::jsonb, summary = :summary::jsonb, languages = :languages, service_id = :service,
                       place = :place, starts_on = :starts
                 where id = :event
                """)
                        .param("event", event)
                        .param("title", json.writeValueAsString(outline.title()))
                        .param("summary", json.writeValueAsString(summary))
                        .param(
                                "languages",
                                outline.languages().stream().map(Language::code).toArray(String[]::new))
                        .param("service", outline.service())
                        .param("place", outline.place())
                        .param("starts", outline.startsOn())
                        .update()
                == 1;
    }

    void days(UUID event, int days) {
        jdbc.sql("update workshop.event set days = ? where id = ?")
                .params(days, event)
                .update();
        jdbc.sql("delete from workshop.day where event_id = ? and number > ?")
                .params(event, days)
                .update();
    }

    void share(UUID event, boolean shared) {
        jdbc.sql("update workshop.event set shared_template = ? where id = ?")
                .params(shared, event)
                .update();
    }

    Facts facts(UUID event) {
        return jdbc.sql("""
                select e.id,
                       (select count(*) from workshop.item where event_id = e.id) as items,
                       (select count(*) from workshop.round_table where event_id = e.id) as tables,
                       (select count(*) from workshop.participant
                         where event_id = e.id and status <> 'CANCELLED') as participants,
                       (select count(*) from workshop.note where event_id = e.id and deleted_at is null) as notes,
                       (select count(distinct person_id) from workshop.staff where event_id = e.id) as staff
                  from workshop.event e where e.id = ?
                """)
                .param(event)
                .query((row, _) -> new Facts(
                        row.getObject("id", UUID.class),
                        row.getInt("items"),
                        row.getInt("tables"),
                        row.getInt("participants"),
                        row.getInt("notes"),
                        row.getInt("staff")))
                .single();
    }

    boolean isWrittenTo(UUID item) {
        return jdbc.sql("""
                select exists (select from workshop.note where item_id = :item)
                    or exists (select from workshop.summary where item_id = :item)
                """).param("item", item).query(Boolean.class).single();
    }

    /** What was said points to tables and items, so it goes first. */
    void delete(UUID event) {
        jdbc.sql("delete from workshop.note where event_id = ?").param(event).update();
        jdbc.sql("delete from workshop.summary where item_id in (select id from workshop.item where event_id = ?)")
                .param(event)
                .update();
        jdbc.sql("delete from workshop.event where id = ?").param(event).update();
    }
}
