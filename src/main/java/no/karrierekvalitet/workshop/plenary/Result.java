package no.karrierekvalitet.workshop.plenary;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.workshop.programme.Poll;
import no.karrierekvalitet.workshop.programme.PollKind;

/**
 * What a room has answered to a poll.
 *
 * @param answers devices in it
 * @param bars of options, in the order they are shown
 * @param words most frequent first
 */
public record Result(int answers, List<Bar> bars, List<Word> words) {

    /** A hall reads some forty words. */
    private static final int MOST_WORDS = 40;

    private static final int SIZES = 5;

    public Result {
        bars = List.copyOf(bars);
        words = List.copyOf(words);
    }

    /**
     * @param count devices that chose it; of a ranking its points
     * @param percent of the answers; of a ranking of the points it could have had
     */
    public record Bar(Localized option, int count, int percent) {}

    /**
     * @param count devices that wrote it
     * @param size 1 to 5
     */
    public record Word(String text, int count, int size) {}

    static Result of(Poll poll, Tally tally) {
        return poll.kind() == PollKind.WORDS
                ? new Result(tally.answers(), List.of(), words(tally))
                : new Result(tally.answers(), bars(poll, tally), List.of());
    }

    private static List<Bar> bars(Poll poll, Tally tally) {
        var ranking = poll.kind() == PollKind.RANKING;
        int most = tally.answers() * (ranking ? Math.max(1, poll.options().size() - 1) : 1);
        var bars = IntStream.range(0, poll.options().size())
                .mapToObj(i -> bar(poll.options().get(i), tally.of(String.valueOf(i)), most))
                .toList();
        return ranking
                ? bars.stream()
                        .sorted(Comparator.comparingInt(Bar::count).reversed())
                        .toList()
                : bars;
    }

    private static Bar bar(Localized option, int count, int most) {
        return new Bar(option, count, most == 0 ? 0 : Math.round(100f * count / most));
    }

    private static List<Word> words(Tally tally) {
        var common = tally.counts().entrySet().stream()
                .filter(word -> word.getValue() >= WordRules.FEWEST)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .limit(MOST_WORDS)
                .toList();
        int most = common.isEmpty() ? 1 : common.getFirst().getValue();
        return common.stream()
                .map(word -> new Word(word.getKey(), word.getValue(), size(word.getValue(), most)))
                .toList();
    }

    private static int size(int count, int most) {
        return Math.max(1, (int) Math.ceil(1.0 * SIZES * count / most));
    }
}
