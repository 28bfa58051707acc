package no.karrierekvalitet.selfevaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.framework.Step;
import org.jspecify.annotations.Nullable;

/** How evaluations travel to and from the database: answers and notes as arrays, so that one statement carries them all. */
final class EvaluationRows {

    private EvaluationRows() {}

    static Sheet sheet(ResultSet row, int number) throws SQLException {
        var evaluation = new Evaluation(
                row.getObject("id", UUID.class),
                row.getObject("edition_id", UUID.class),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("completed_at", OffsetDateTime.class)),
                answers(row));
        return new Sheet(evaluation, notes(row));
    }

    /** An evaluation that has just been begun. */
    static Evaluation empty(ResultSet row, int number) throws SQLException {
        return new Evaluation(
                row.getObject("id", UUID.class),
                row.getObject("edition_id", UUID.class),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                null,
                Map.of());
    }

    private static Map<String, Answer> answers(ResultSet row) throws SQLException {
        var statements = (String[]) row.getArray("statements").getArray();
        var steps = (Short[]) row.getArray("steps").getArray();
        var times = (Long[]) row.getArray("times").getArray();
        var answers = new HashMap<String, Answer>();
        for (int i = 0; i < statements.length; i++) {
            answers.put(statements[i], new Answer(Step.ofCode(steps[i]), Instant.ofEpochMilli(times[i])));
        }
        return answers;
    }

    private static Map<String, String> notes(ResultSet row) throws SQLException {
        var statements = (String[]) array(row, "noted");
        var texts = (String[]) array(row, "texts");
        var notes = new HashMap<String, String>();
        for (int i = 0; statements != null && texts != null && i < statements.length; i++) {
            notes.put(statements[i], texts[i]);
        }
        return notes;
    }

    private static @Nullable Object array(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? null : array.getArray();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Map<String, Object> arrays(Changes changes) {
        var answers = new ArrayList<>(changes.answers().entrySet());
        var notes = new ArrayList<>(changes.notes().entrySet());
        return Map.of(
                "statements", answers.stream().map(Map.Entry::getKey).toArray(String[]::new),
                "steps",
                        answers.stream()
                                .map(entry -> (short) entry.getValue().step().code())
                                .toArray(Short[]::new),
                "times",
                        answers.stream()
                                .mapToLong(
                                        entry -> entry.getValue().answeredAt().toEpochMilli())
                                .toArray(),
                "noted", notes.stream().map(Map.Entry::getKey).toArray(String[]::new),
                "texts", notes.stream().map(entry -> entry.getValue().text()).toArray(String[]::new),
                "writes",
                        notes.stream()
                                .mapToLong(entry -> entry.getValue().writtenAt().toEpochMilli())
                                .toArray());
    }
}
