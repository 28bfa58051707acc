package no.karrierekvalitet.selfevaluation.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.karrierekvalitet.selfevaluation.team.Batches.Live;
import no.karrierekvalitet.selfevaluation.team.Batches.Offer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture changes by whole batches of at least five, and by nothing less. */
class BatchesTest {

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void fewer_than_five_change_nothing(int waiting) {
        assertThat(Batches.next(List.of(), offers(waiting), NOW).sealed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 9, 10, 14, 15, 23, 60})
    void everybody_who_waits_is_counted_in_batches_of_five_to_nine(int waiting) {
        var sealed = Batches.next(List.of(), offers(waiting), NOW).sealed();
        assertThat(sealed.stream().mapToInt(List::size).sum()).isEqualTo(waiting);
        assertThat(sealed).allMatch(batch -> batch.size() >= 5 && batch.size() <= 9);
    }

    @Test
    void the_sixth_waits_for_four_more() {
        var live = List.of(live(NOW, people(5)));
        assertThat(Batches.next(live, offers(4), NOW).sealed()).isEmpty();
        var next = Batches.next(live, offers(5), NOW);
        assertThat(next.sealed()).hasSize(1);
        assertThat(next.retired()).isEmpty();
    }

    @Test
    void renewing_takes_a_batch_out_when_all_of_it_is_renewed() {
        var people = people(5);
        var live = live(NOW, people);
        assertThat(Batches.next(List.of(live), offers(people.subList(0, 4), null), NOW)
                        .sealed())
                .isEmpty();
        var next = Batches.next(List.of(live), offers(people, null), NOW);
        assertThat(next.retired()).containsExactly(live.id());
        assertThat(next.sealed()).hasSize(1);
    }

    @Test
    void nobody_loses_their_place_for_as_few_others() {
        var people = people(9);
        var live = live(NOW, people);
        var fresh = offers(people.subList(0, 6), null);
        assertThat(Batches.next(List.of(live), fresh, NOW.plusSeconds(86_400L * 200))
                        .sealed())
                .isEmpty();
        assertThat(Batches.next(List.of(live), fresh, NOW.plusSeconds(86_400L * 366))
                        .retired())
                .containsExactly(live.id());
    }

    @Test
    void newcomers_are_counted_while_the_others_wait() {
        var people = people(9);
        var live = live(NOW, people);
        var waiting = Stream.concat(offers(people.subList(0, 2), null).stream(), offers(5).stream())
                .toList();
        var next = Batches.next(List.of(live), waiting, NOW);
        assertThat(next.retired()).isEmpty();
        assertThat(next.sealed().stream().flatMap(List::stream)).hasSize(5);
    }

    @Test
    void those_left_after_a_withdrawal_rest_until_the_next_half_year() {
        var people = people(5);
        var dissolved = Instant.parse("2026-10-01T12:00:00Z");
        assertThat(Batches.next(List.of(), offers(people, dissolved), NOW).sealed())
                .isEmpty();
        var january = Instant.parse("2027-01-02T12:00:00Z");
        assertThat(Batches.next(List.of(), offers(people, dissolved), january).sealed())
                .hasSize(1);
    }

    /**
     * Plays an attacker who keeps every picture of every service and pool there ever was, at every moment and of every
     * half-year, in teams that join, leave, renew, withdraw and are made again with nearly the same people. What two
     * evaluations have in common is in which pictures they were: those that were in the very same ones cannot be told
     * apart by any calculation on the pictures. So each such group, however it is cut out, must be at least five people.
     */
    @Test
    void whatever_pictures_are_laid_side_by_side_they_cut_out_at_least_five() {
        IntStream.range(0, 400).forEach(_ -> {
            var seed = new Random().nextLong();
            var world = new World(seed);
            IntStream.range(0, 160).forEach(_ -> world.something());
            // What was cut out once stays cut out: nothing is forgotten
            assertThat(world.problem()).as("seed %d", seed).isEmpty();
        });
    }

    /** What is proved must be worth something: most worlds show pictures, and withdrawals do happen to them. */
    @Test
    void the_attacker_gets_to_see_pictures() {
        var seen = IntStream.range(0, 100)
                .mapToObj(seed -> {
                    var world = new World(seed);
                    IntStream.range(0, 160).forEach(_ -> world.something());
                    return world;
                })
                .toList();
        assertThat(seen.stream().filter(world -> world.views() > 3)).hasSizeGreaterThan(90);
        assertThat(seen.stream().mapToInt(World::dissolved).sum()).isGreaterThan(100);
    }

    private static List<UUID> people(int count) {
        return Stream.generate(UUID::randomUUID).limit(count).toList();
    }

    private static List<Offer> offers(int count) {
        return offers(people(count), null);
    }

    private static List<Offer> offers(List<UUID> people, @Nullable Instant dissolved) {
        return people.stream()
                .map(person -> new Offer(person, UUID.randomUUID(), dissolved))
                .toList();
    }

    private static Live live(Instant at, List<UUID> people) {
        return new Live(UUID.randomUUID(), at, new HashSet<>(people));
    }

    static Set<Set<UUID>> atoms(List<Set<UUID>> views) {
        return views.stream()
                .flatMap(Set::stream)
                .distinct()
                .collect(Collectors.groupingBy(
                        evaluation -> IntStream.range(0, views.size())
                                .filter(view -> views.get(view).contains(evaluation))
                                .boxed()
                                .toList(),
                        Collectors.toSet()))
                .values()
                .stream()
                .collect(Collectors.toSet());
    }
}
