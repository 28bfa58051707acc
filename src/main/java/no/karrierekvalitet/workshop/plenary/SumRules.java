package no.karrierekvalitet.workshop.plenary;

import java.util.HashMap;
import java.util.Optional;
import no.karrierekvalitet.workshop.programme.Poll;

/** Whether a sum from elsewhere is one that a room can have answered and may be shown. */
final class SumRules {

    private SumRules() {}

    static boolean fits(Poll poll, Tally tally) {
        return tally.answers() >= poll.threshold()
                && tally.counts().entrySet().stream()
                        .allMatch(count -> isAnswer(poll, count.getKey())
                                && count.getValue() >= fewest(poll)
                                && count.getValue() <= most(poll, tally.answers()));
    }

    private static boolean isAnswer(Poll poll, String key) {
        return switch (poll.kind()) {
            case CHOICE, RANKING ->
                key.matches("0|[1-9][0-9]{0,2}")
                        && Integer.parseInt(key) < poll.options().size();
            case WORDS -> WordRules.word(key).equals(Optional.of(key));
        };
    }

    private static int fewest(Poll poll) {
        return switch (poll.kind()) {
            case CHOICE, RANKING -> 0;
            case WORDS -> WordRules.FEWEST;
        };
    }

    /** One for each device; of a ranking its points. */
    private static long most(Poll poll, int answers) {
        return switch (poll.kind()) {
            case CHOICE, WORDS -> answers;
            case RANKING -> (long) answers * (poll.options().size() - 1);
        };
    }

    /** Nobody chose two steps for one statement. */
    static boolean fitsRoom(Tally tally) {
        var chosen = new HashMap<String, Long>();
        tally.counts()
                .forEach((key, count) -> chosen.merge(key.substring(0, key.indexOf(' ')), (long) count, Long::sum));
        return tally.answers() >= Batches.BATCH && chosen.values().stream().allMatch(count -> count <= tally.answers());
    }
}
