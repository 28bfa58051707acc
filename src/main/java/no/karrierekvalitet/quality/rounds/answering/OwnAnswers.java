package no.karrierekvalitet.quality.rounds.answering;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import no.karrierekvalitet.quality.rounds.Level;
import no.karrierekvalitet.quality.rounds.RoundContent;
import org.jspecify.annotations.Nullable;

/**
 * Everything one participant has answered in one round. Only they see it.
 *
 * @param answers by indicator
 * @param words by {@link Word#place}
 */
public record OwnAnswers(Map<String, Given> answers, Map<String, Word> words) {

    /** An answer and when it was given; carried over from an earlier round, that is before this one began. */
    public record Given(Level level, Instant at) {}

    public @Nullable Level level(String indicator) {
        var given = answers.get(indicator);
        return given == null ? null : given.level();
    }

    /** Whether an answer comes from an earlier round and has not been given anew. */
    public boolean carried(String indicator, Instant roundStarted) {
        var given = answers.get(indicator);
        return given != null && given.at().isBefore(roundStarted);
    }

    public boolean empty() {
        return answers.isEmpty();
    }

    public int answered(Collection<RoundContent.Item> items) {
        return (int)
                items.stream().filter(item -> answers.containsKey(item.code())).count();
    }

    public String word(String area, Word.Kind kind) {
        var word = words.get(Word.place(area, kind));
        return word == null ? "" : word.text();
    }

    public boolean released(String area, Word.Kind kind) {
        var word = words.get(Word.place(area, kind));
        return word != null && word.released();
    }
}
