package no.karrierekvalitet.workshop.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.karrierekvalitet.platform.Localized;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Programmes as they are read. */
@Repository
class ProgrammeStore {

    private static final TypeReference<List<Localized>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    ProgrammeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Grows with every change of the event or its programme; 0 when there is no such event. */
    long version(UUID event) {
        return jdbc.sql("select version from workshop.event where id = ?")
                .param(event)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    Map<Integer, LocalTime> starts(UUID event) {
        return jdbc
                .sql("select number, starts_at from workshop.day where event_id = ?")
                .param(event)
                .query((row, _) -> Map.entry(row.getInt("number"), row.getObject("starts_at", LocalTime.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Item> items(UUID event) {
        var steps = children("step", event, this::step);
        var prompts = children("prompt", event, this::prompt);
        var polls = children("poll", event, this::poll);
        return jdbc.sql("""
                select id, day, kind, title, description, minutes, speaker, voice, output, element_id, source_id
                  from workshop.item where event_id = ? order by day, position
                """)
                .param(event)
                .query((row, _) -> item(row, steps, prompts, polls))
                .list();
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private record Child<T>(UUID item, T child) {}

    private <T> Map<UUID, List<T>> children(String table, UUID event, Reading<T> reading) {
        RowMapper<Child<T>> mapper = (row, _) -> new Child<>(row.getObject("item_id", UUID.class), reading.of(row));
        return jdbc
                .sql("select c.* from workshop." + table
                        + " c join workshop.item i on i.id = c.item_id where i.event_id = ? order by c.position")
                .param(event)
                .query(mapper)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Child::item, Collectors.mapping(Child::child, Collectors.toList())));
    }

    private Item item(
            ResultSet row, Map<UUID, List<Step>> steps, Map<UUID, List<Prompt>> prompts, Map<UUID, List<Poll>> polls)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Item(
                id,
                row.getInt("day"),
                ItemKind.valueOf(row.getString("kind")),
                text(row, "title"),
                text(row, "description"),
                row.getInt("minutes"),
                row.getString("speaker"),
                orNull(row.getString("voice"), Voice::valueOf),
                orNull(row.getString("output"), Output::valueOf),
                row.getString("element_id"),
                row.getString("source_id"),
                steps.getOrDefault(id, List.of()),
                prompts.getOrDefault(id, List.of()),
                polls.getOrDefault(id, List.of()));
    }

    private Step step(ResultSet row) throws SQLException {
        return new Step(
                row.getObject("id", UUID.class),
                StepMode.valueOf(row.getString("mode")),
                row.getInt("minutes"),
                text(row, "text"));
    }

    private Prompt prompt(ResultSet row) throws SQLException {
        return new Prompt(row.getObject("id", UUID.class), text(row, "text"));
    }

    private Poll poll(ResultSet row) throws SQLException {
        return new Poll(
                row.getObject("id", UUID.class),
                PollKind.valueOf(row.getString("kind")),
                text(row, "question"),
                json.readValue(row.getString("options"), TEXTS),
                row.getInt("threshold"));
    }

    /** What nobody has described is described by nothing. */
    private Localized text(ResultSet row, String column) throws SQLException {
        var texts = row.getString(column);
        return texts.equals("{}") ? new Localized(Map.of("nb", "")) : json.readValue(texts, Localized.class);
    }

    private static <T> @Nullable T orNull(@Nullable String name, Function<String, T> reading) {
        return name == null ? null : reading.apply(name);
    }
}
