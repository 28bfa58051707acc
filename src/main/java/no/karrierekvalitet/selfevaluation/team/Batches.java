package no.karrierekvalitet.selfevaluation.team;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rule that keeps people apart from their team's picture: it only ever changes by whole batches. A batch is at least
 * {@value #FEWEST} evaluations of as many people. Once sealed it never changes, no other batch has any of its evaluations,
 * and when one of them is withdrawn all of it is gone. So whatever anybody lays beside each other, of any service and any
 * time, is added up from the same groups of at least five, and nothing tells what is inside a group. The proof and what it
 * does not withstand are in docs/privacy.md.
 */
final class Batches {

    static final int FEWEST = 5;

    /** As long as a picture waits rather than counting fewer people than before. */
    private static final Duration FRESH = Duration.ofDays(365);

    private Batches() {}

    /**
     * A person's newest evaluation that the team may count in, and that has never been in a batch.
     *
     * @param dissolved when a batch that this person was in was last taken away by somebody's withdrawal
     */
    record Offer(UUID person, UUID evaluation, @Nullable Instant dissolved) {

        /** In the half-year of a withdrawal nothing new is made of those who were left: it would be too like the old. */
        boolean ready(Instant now) {
            return dissolved == null || HalfYear.of(dissolved).compareTo(HalfYear.of(now)) < 0;
        }
    }

    /** A batch that is part of the picture. */
    record Live(UUID id, Instant sealedAt, Set<UUID> people) {}

    /**
     * @param sealed new batches
     * @param retired batches whose place they take, because one person is counted once
     */
    record Next(List<List<Offer>> sealed, Set<UUID> retired) {}

    /** @param waiting at most one for each person */
    static Next next(List<Live> live, List<Offer> waiting, Instant now) {
        var ready = waiting.stream().filter(offer -> offer.ready(now)).toList();
        return Stream.of(ready, costingNobody(live, ready))
                .filter(offers -> offers.size() >= FEWEST && worthwhile(live, offers, now))
                .findFirst()
                .map(offers -> new Next(divided(offers), retired(live, offers)))
                .orElseGet(() -> new Next(List.of(), Set.of()));
    }

    /** Without those whose batch has others in it that nothing new has come from: they would lose their place. */
    private static List<Offer> costingNobody(List<Live> live, List<Offer> ready) {
        var people = people(ready);
        var kept = new HashSet<UUID>();
        live.stream()
                .filter(batch -> !people.containsAll(batch.people()))
                .forEach(batch -> kept.addAll(batch.people()));
        return ready.stream().filter(offer -> !kept.contains(offer.person())).toList();
    }

    /** New batches take a place when nobody loses theirs, when more are counted than before, or when the old are old. */
    private static boolean worthwhile(List<Live> live, List<Offer> offers, Instant now) {
        var replaced = replaced(live, offers);
        var places = replaced.stream().mapToInt(batch -> batch.people().size()).sum();
        var people = people(offers);
        return offers.size() > places
                || replaced.stream().allMatch(batch -> people.containsAll(batch.people()))
                || replaced.stream()
                        .allMatch(batch -> batch.sealedAt().plus(FRESH).isBefore(now));
    }

    private static Set<UUID> people(List<Offer> offers) {
        return offers.stream().map(Offer::person).collect(Collectors.toSet());
    }

    private static List<Live> replaced(List<Live> live, List<Offer> offers) {
        var people = people(offers);
        return live.stream()
                .filter(batch -> batch.people().stream().anyMatch(people::contains))
                .toList();
    }

    private static Set<UUID> retired(List<Live> live, List<Offer> offers) {
        var ids = new HashSet<UUID>();
        replaced(live, offers).forEach(batch -> ids.add(batch.id()));
        return ids;
    }

    /**
     * As many batches as there can be, so that a withdrawal takes as little as possible with it. Who comes into which is
     * up to the random part of the ids, and has nothing to do with when somebody said yes.
     */
    private static List<List<Offer>> divided(List<Offer> offers) {
        var mixed = offers.stream()
                .sorted(Comparator.comparingLong(offer -> offer.evaluation().getLeastSignificantBits()))
                .toList();
        var count = mixed.size() / FEWEST;
        var batches = new ArrayList<List<Offer>>();
        for (int i = 0; i < count; i++) {
            batches.add(mixed.subList(mixed.size() * i / count, mixed.size() * (i + 1) / count));
        }
        return batches;
    }
}
