package no.karrierekvalitet.workshop.programme;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Programmes as they are written. */
@Repository
class WritingStore {

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    WritingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void start(UUID event, int day, LocalTime start) {
        jdbc.sql("""
                insert into workshop.day (event_id, number, starts_at) values (?, ?, ?)
                on conflict (event_id, number) do update set starts_at = excluded.starts_at
                """).params(event, day, start).update();
    }

    void put(UUID event, Item item, int position) {
        jdbc.sql("""
                insert into workshop.item (id, event_id, day, position, kind, title, description, minutes, speaker, voice,
                                           output, element_id, source_id)
                values (:id, :event, :day, :position, :kind, :title::jsonb, :description::jsonb, :minutes, :speaker, :voice,
                        :output, :element, :source)
                on conflict (id) do update
                   set day = :day, position = :position, kind = :kind, title = :title::jsonb,
                       description = :description::jsonb, minutes = :minutes, speaker = :speaker, voice = :voice,
                       output = :output, element_id = :element
                 where item.event_id = :event
                """)
                .param("id", item.id())
                .param("event", event)
                .param("day", item.day())
                .param("position", position)
                .param("kind", item.kind().name())
                .param("title", json.writeValueAsString(item.title()))
                .param("description", json.writeValueAsString(item.description()))
                .param("minutes", item.minutes())
                .param("speaker", item.speaker())
                .param("voice", item.voice() == null ? null : item.voice().name())
                .param("output", item.output() == null ? null : item.output().name())
                .param("element", item.element())
                .param("source", item.source())
                .update();
    }

    void putSteps(Item item) {
        keep("step", item.id(), item.steps(), Step::id);
        for (int position = 0; position < item.steps().size(); position++) {
            var step = item.steps().get(position);
            jdbc.sql("""
                    insert into workshop.step (id, item_id, position, mode, minutes, text)
                    values (:id, :item, :position, :mode, :minutes, :text::jsonb)
                    on conflict (id) do update
                       set position = :position, mode = :mode, minutes = :minutes, text = :text::jsonb
                     where step.item_id = :item
                    """)
                    .param("id", step.id())
                    .param("item", item.id())
                    .param("position", position)
                    .param("mode", step.mode().name())
                    .param("minutes", step.minutes())
                    .param("text", json.writeValueAsString(step.text()))
                    .update();
        }
    }

    void putPrompts(Item item) {
        keep("prompt", item.id(), item.prompts(), Prompt::id);
        for (int position = 0; position < item.prompts().size(); position++) {
            var prompt = item.prompts().get(position);
            jdbc.sql("""
                    insert into workshop.prompt (id, item_id, position, text) values (:id, :item, :position, :text::jsonb)
                    on conflict (id) do update set position = :position, text = :text::jsonb where prompt.item_id = :item
                    """)
                    .param("id", prompt.id())
                    .param("item", item.id())
                    .param("position", position)
                    .param("text", json.writeValueAsString(prompt.text()))
                    .update();
        }
    }

    void putPolls(Item item) {
        keep("poll", item.id(), item.polls(), Poll::id);
        for (int position = 0; position < item.polls().size(); position++) {
            var poll = item.polls().get(position);
            jdbc.sql("""
                    insert into workshop.poll (id, item_id, position, kind, question, options, threshold)
                    values (:id, :item, :position, :kind, :question::jsonb, :options::jsonb, :threshold)
                    on conflict (id) do update
                       set position = :position, kind = :kind, question = :question::jsonb, options = :options::jsonb,
                           threshold = :threshold
                     where poll.item_id = :item
                    """)
                    .param("id", poll.id())
                    .param("item", item.id())
                    .param("position", position)
                    .param("kind", poll.kind().name())
                    .param("question", json.writeValueAsString(poll.question()))
                    .param("options", json.writeValueAsString(poll.options()))
                    .param("threshold", poll.threshold())
                    .update();
        }
    }

    private <T> void keep(String table, UUID item, List<T> kept, Function<T, UUID> id) {
        jdbc.sql("delete from workshop." + table + " where item_id = ? and id <> all (?)")
                .params(item, kept.stream().map(id).toArray(UUID[]::new))
                .update();
    }

    void delete(UUID event, UUID item) {
        jdbc.sql("delete from workshop.item where event_id = ? and id = ?")
                .params(event, item)
                .update();
    }

    void order(UUID event, int day, List<UUID> items) {
        jdbc.sql("""
                update workshop.item i set position = o.position
                  from unnest(:items) with ordinality as o (id, position)
                 where i.id = o.id and i.event_id = :event and i.day = :day
                """)
                .param("items", items.toArray(UUID[]::new))
                .param("event", event)
                .param("day", day)
                .update();
    }
}
