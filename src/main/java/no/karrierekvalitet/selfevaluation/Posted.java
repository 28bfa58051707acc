package no.karrierekvalitet.selfevaluation;

import com.fasterxml.jackson.annotation.Nulls;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.selfevaluation.Misfit.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a browser sends of an evaluation, as JSON: some answers, or everything a device has kept. Times are ages in
 * milliseconds, so that a device with a wrong clock is still right about the order of things; without one, a thing is new.
 *
 * @param evaluation null for the one the person works on
 * @param age since the evaluation was begun
 * @param local answers to what the person's services have put beside the national statements, by id
 * @param reflections by area and place of the question, as in {@code ethics.0}, and {@code discovery}
 */
record Posted(
        @Nullable UUID evaluation,
        UUID edition,
        long age,
        Map<String, PostedAnswer> answers,
        Map<String, PostedText> notes,
        Map<String, PostedAnswer> local,
        Map<String, PostedText> reflections) {

    @SuppressWarnings("ConstantValue") // what is left out arrives as null
    Posted {
        answers = answers == null ? Map.of() : answers;
        notes = notes == null ? Map.of() : notes;
        local = local == null ? Map.of() : local;
        reflections = reflections == null ? Map.of() : reflections;
    }

    /** In characters: room for every statement with a full note. */
    static final int LONGEST = 300_000;

    record PostedAnswer(@Nullable String step, long age) {}

    record PostedText(@Nullable String text, long age) {}

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
            .build();

    static Posted read(String json) throws Misfit {
        if (json.length() > LONGEST) {
            throw new Misfit(Problem.TOO_LARGE, "");
        }
        try {
            var posted = (@Nullable Posted) JSON.readValue(json, Posted.class);
            if (posted != null && posted.edition != null) {
                return posted;
            }
        } catch (JacksonException unreadable) {
            // said below, without what the browser sent
        }
        throw new Misfit(Problem.UNREADABLE, "");
    }
}
