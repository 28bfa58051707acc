package no.karrierekvalitet.workshop.seating.mixing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import no.karrierekvalitet.workshop.seating.mixing.Unmet.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What the wishes come to: groups that move as one, pairs that never share a table, and what cannot be.
 *
 * @param apart for each guest, those they must not sit with
 */
record Wishes(List<int[]> groups, int[][] apart, List<Unmet> impossible) {

    static Wishes of(Hall.Request request, int[] pinned) {
        var reading = new Reading(request, pinned);
        request.wishes().stream().filter(wish -> wish.kind() == Wish.Kind.APART).forEach(reading::apart);
        request.wishes().stream()
                .filter(wish -> wish.kind() == Wish.Kind.TOGETHER)
                .forEach(reading::together);
        return reading.result();
    }

    private static final class Reading {
        private final List<Guest> guests;
        private final Map<UUID, Integer> numbers = new HashMap<>();
        private final List<List<Integer>> members = new ArrayList<>();
        private final List<List<Integer>> apart = new ArrayList<>();
        private final List<Unmet> impossible = new ArrayList<>();
        private final int[] pinned;
        private final int largest;
        private final boolean oneLeaderEach;

        Reading(Hall.Request request, int[] pinned) {
            this.guests = request.guests();
            this.pinned = pinned;
            guests.forEach(guest -> {
                members.add(new ArrayList<>(List.of(numbers.size())));
                apart.add(new ArrayList<>());
                numbers.put(guest.id(), numbers.size());
            });
            largest = request.seats().values().stream()
                    .mapToInt(Integer::intValue)
                    .max()
                    .orElse(0);
            oneLeaderEach = guests.stream().filter(Guest::leader).count()
                    <= request.seats().size();
        }

        void apart(Wish wish) {
            pair(wish, (one, other) -> {
                if (pinned[one] != Hall.NONE && pinned[one] == pinned[other]) {
                    return Reason.PLACED_BY_HAND;
                }
                apart.get(one).add(other);
                apart.get(other).add(one);
                return null;
            });
        }

        void together(Wish wish) {
            pair(wish, (one, other) -> {
                var first = members.get(one);
                var second = members.get(other);
                if (first == second) {
                    return null;
                }
                var reason = against(first, second);
                if (reason == null) {
                    first.addAll(second);
                    second.forEach(member -> members.set(member, first));
                }
                return reason;
            });
        }

        private interface Rule {
            @Nullable
            Reason of(int one, int other);
        }

        /** Wishes about somebody who is not among the guests wait until they are. */
        private void pair(Wish wish, Rule rule) {
            var one = numbers.get(wish.one());
            var other = numbers.get(wish.other());
            var reason = one == null || other == null ? null : rule.of(one, other);
            if (reason != null) {
                impossible.add(new Unmet(wish, reason));
            }
        }

        private @Nullable Reason against(List<Integer> first, List<Integer> second) {
            if (first.stream().anyMatch(one -> !Collections.disjoint(apart.get(one), second))) {
                return Reason.KEPT_APART;
            }
            if (IntStream.concat(places(first), places(second)).distinct().count() > 1) {
                return Reason.PLACED_BY_HAND;
            }
            if (oneLeaderEach && leads(first) && leads(second)) {
                return Reason.BOTH_LEAD;
            }
            return first.size() + second.size() > largest ? Reason.TABLE_TOO_SMALL : null;
        }

        private IntStream places(List<Integer> group) {
            return group.stream().mapToInt(one -> pinned[one]).filter(table -> table != Hall.NONE);
        }

        private boolean leads(List<Integer> group) {
            return group.stream().anyMatch(one -> guests.get(one).leader());
        }

        Wishes result() {
            var groups = new LinkedHashMap<Integer, int[]>();
            members.forEach(group -> groups.computeIfAbsent(
                    group.getFirst(),
                    _ -> group.stream().mapToInt(Integer::intValue).toArray()));
            return new Wishes(
                    List.copyOf(groups.values()),
                    apart.stream()
                            .map(list ->
                                    list.stream().mapToInt(Integer::intValue).toArray())
                            .toArray(int[][]::new),
                    List.copyOf(impossible));
        }
    }
}
