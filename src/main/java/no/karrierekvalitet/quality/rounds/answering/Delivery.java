package no.karrierekvalitet.quality.rounds.answering;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.quality.Typed;
import no.karrierekvalitet.quality.rounds.Level;
import no.karrierekvalitet.quality.rounds.Round;
import no.karrierekvalitet.quality.rounds.answering.OwnAnswers.Given;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page delivers: answers and words as they were given, each with its age in milliseconds, because a device's clock
 * is not to be trusted and what was given without network comes late.
 */
record Delivery(Map<String, Sent> answers, Map<String, Written> words) {

    /** Nothing is older than a round can reasonably be left on a device. */
    private static final Duration OLDEST = Duration.ofDays(60);

    record Sent(@Nullable String step, long age) {}

    record Written(@Nullable String text, boolean released, long age) {}

    /** What fits, and where something did not. */
    record Read(Changes changes, List<String> misfits) {}

    private record Sheet(
            @Nullable Map<String, @Nullable Sent> answers,
            @Nullable Map<String, @Nullable Written> words) {}

    /** @throws Failure.Unreadable for what no page of ours sends */
    static Delivery read(String json) {
        try {
            var sheet = JsonMapper.shared().readValue(json, Sheet.class);
            if (sheet == null) {
                throw new Failure.Unreadable("Nothing was delivered");
            }
            return new Delivery(without(sheet.answers()), without(sheet.words()));
        } catch (JacksonException malformed) {
            throw new Failure.Unreadable("Not a delivery");
        }
    }

    private static <T> Map<String, T> without(@Nullable Map<String, @Nullable T> sent) {
        var kept = new HashMap<String, T>();
        if (sent != null) {
            sent.forEach((key, value) -> {
                if (value != null) {
                    kept.put(key, value);
                }
            });
        }
        return kept;
    }

    Read fitting(Round round, Set<String> areas, Instant now) {
        var misfits = new ArrayList<String>();
        var given = new HashMap<String, Given>();
        answers.forEach((code, sent) -> level(round, code, sent)
                .ifPresentOrElse(
                        level -> given.put(code, new Given(level, at(sent.age(), round, now))),
                        () -> misfits.add("answers." + code)));
        var written = new ArrayList<Word>();
        words.forEach((place, sent) -> word(areas, place, sent, at(sent.age(), round, now))
                .ifPresentOrElse(written::add, () -> misfits.add("words." + place)));
        return new Read(new Changes(given, written), misfits);
    }

    private static Optional<Level> level(Round round, String code, Sent sent) {
        var step = sent.step();
        return round.indicators().contains(code) && step != null ? Level.find(step) : Optional.empty();
    }

    private static Optional<Word> word(Set<String> areas, String place, Written sent, Instant at) {
        for (var kind : Word.Kind.values()) {
            var area = place.endsWith("/" + kind.key())
                    ? place.substring(0, place.length() - kind.key().length() - 1)
                    : "";
            var text = Typed.text(sent.text());
            if (areas.contains(area) && text.length() <= Word.LONGEST) {
                return Optional.of(new Word(area, kind, text, sent.released(), at));
            }
        }
        return Optional.empty();
    }

    /** Never before the round began: what is older than that was carried over. */
    private static Instant at(long age, Round round, Instant now) {
        var bounded = Math.clamp(age, 0, OLDEST.toMillis());
        var at = now.minusMillis(bounded).truncatedTo(ChronoUnit.MILLIS);
        return at.isBefore(round.startedAt()) ? round.startedAt() : at;
    }
}
