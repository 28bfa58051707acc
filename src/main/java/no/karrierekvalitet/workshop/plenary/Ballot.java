package no.karrierekvalitet.workshop.plenary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.karrierekvalitet.workshop.programme.Poll;

/**
 * What a device answers to a poll, as typed.
 *
 * @param choice place of the chosen option, from 0
 * @param places for each option in turn which place it gets, from 1
 * @param words of one's own
 */
public record Ballot(String choice, List<String> places, List<String> words) {

    public Ballot {
        places = List.copyOf(places);
        words = List.copyOf(words);
    }

    /** How it counts; nothing when it does not answer the poll. */
    Optional<Map<String, Integer>> counts(Poll poll) {
        var counted = switch (poll.kind()) {
            case CHOICE -> choice(poll.options().size());
            case RANKING -> ranking(poll.options().size());
            case WORDS -> WordRules.answer(words.stream());
        };
        return counted.isEmpty() ? Optional.empty() : Optional.of(counted);
    }

    private Map<String, Integer> choice(int options) {
        return choice.matches("[0-9]{1,3}") && Integer.parseInt(choice) < options
                ? Map.of(String.valueOf(Integer.parseInt(choice)), 1)
                : Map.of();
    }

    /** Points from the place: with four options the first gets three, the last none. Every place is given once. */
    private Map<String, Integer> ranking(int options) {
        var points = new HashMap<String, Integer>();
        var taken = new HashSet<Integer>();
        for (int option = 0; option < options && option < places.size(); option++) {
            var place = places.get(option);
            if (place.matches("[0-9]{1,3}")
                    && Integer.parseInt(place) >= 1
                    && Integer.parseInt(place) <= options
                    && taken.add(Integer.parseInt(place))) {
                points.put(String.valueOf(option), options - Integer.parseInt(place));
            }
        }
        return points.size() == options ? points : Map.of();
    }
}
