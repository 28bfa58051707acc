package no.karrierekvalitet.selfevaluation.team;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierekvalitet.selfevaluation.team.Batches.Live;
import no.karrierekvalitet.selfevaluation.team.Batches.Offer;

/**
 * Services, people and years in memory, driven by the {@link Batches rule} alone, with an eye that forgets nothing. What
 * the database does (V60) is repeated here in a few lines; TeamAttackTests plays the same against the real one.
 */
final class World {

    /** A batch as it is: who is in it with what. */
    private record Sealed(UUID id, UUID scope, Instant at, Map<UUID, UUID> evaluationByPerson) {}

    private final Random chance;
    private final List<UUID> people = new ArrayList<>();
    private final List<UUID> services = new ArrayList<>();
    private final UUID pool;
    private final Map<UUID, Set<UUID>> members = new HashMap<>();
    private final Map<UUID, List<UUID>> evaluations = new HashMap<>();
    private final Map<UUID, UUID> shared = new HashMap<>();
    private final Set<UUID> spent = new HashSet<>();
    private final Map<UUID, Instant> lastDissolved = new HashMap<>();
    private final List<Sealed> batches = new ArrayList<>();
    private final Map<UUID, Instant> retired = new HashMap<>();
    private final Map<UUID, UUID> owner = new HashMap<>();
    private final Set<Set<UUID>> seen = new LinkedHashSet<>();
    private final Set<UUID> withdrawn = new HashSet<>();
    private Instant now = Instant.parse("2024-01-10T12:00:00Z");
    private int dissolved;

    World(long seed) {
        chance = new Random(seed);
        var size = 5 + chance.nextInt(16);
        for (int i = 0; i < size; i++) {
            people.add(id());
            evaluations.put(people.get(i), new ArrayList<>());
        }
        // The second has nearly the same members as the first: somebody who makes sub-groups
        for (int i = 0; i < 3; i++) {
            services.add(id());
            var all = new HashSet<>(people);
            for (int out = 0; out < i; out++) {
                all.remove(any(people));
            }
            members.put(services.getLast(), all);
        }
        pool = id();
    }

    private static <K, V> V of(Map<K, V> map, K key) {
        return Objects.requireNonNull(map.get(key));
    }

    private UUID id() {
        return new UUID(chance.nextLong(), chance.nextLong());
    }

    private <T> T any(List<T> from) {
        return from.get(chance.nextInt(from.size()));
    }

    void something() {
        now = now.plus(Duration.ofDays(chance.nextInt(12)));
        var person = any(people);
        switch (chance.nextInt(12)) {
            case 0 -> withdraw(person);
            case 1 -> of(members, any(services)).remove(person);
            case 2 -> of(members, any(services)).add(person);
            default -> share(person);
        }
        services.forEach(service -> settle(service, List.of(service)));
        settle(
                pool,
                services.stream().filter(service -> live(service).isEmpty()).toList());
        look();
    }

    private void share(UUID person) {
        var own = of(evaluations, person);
        if (own.isEmpty() || chance.nextInt(3) == 0) {
            own.add(id());
            owner.put(own.getLast(), person);
        }
        var evaluation = any(own);
        if (!spent.contains(evaluation)) {
            shared.put(evaluation, any(services));
            withdrawn.remove(evaluation);
        }
    }

    private void withdraw(UUID person) {
        var own = of(evaluations, person).stream().filter(shared::containsKey).toList();
        if (own.isEmpty()) {
            return;
        }
        var evaluation = any(own);
        shared.remove(evaluation);
        withdrawn.add(evaluation);
        for (var batch : List.copyOf(batches)) {
            if (batch.evaluationByPerson().containsValue(evaluation)) {
                batches.remove(batch);
                dissolved++;
                batch.evaluationByPerson().keySet().stream()
                        .filter(other -> !other.equals(person))
                        .forEach(other -> lastDissolved.put(other, now));
            }
        }
    }

    private void settle(UUID scope, List<UUID> of) {
        var next = Batches.next(live(scope), waiting(of), now);
        next.retired().forEach(batch -> retired.put(batch, now));
        for (var offers : next.sealed()) {
            batches.add(new Sealed(
                    id(), scope, now, offers.stream().collect(Collectors.toMap(Offer::person, Offer::evaluation))));
            offers.forEach(offer -> spent.add(offer.evaluation()));
        }
    }

    private List<Live> live(UUID scope) {
        return batches.stream()
                .filter(batch -> batch.scope().equals(scope) && !retired.containsKey(batch.id()))
                .map(batch -> new Live(
                        batch.id(), batch.at(), batch.evaluationByPerson().keySet()))
                .toList();
    }

    private List<Offer> waiting(List<UUID> of) {
        return people.stream()
                .flatMap(person -> newest(person, of)
                        .filter(evaluation -> !spent.contains(evaluation))
                        .map(evaluation -> new Offer(person, evaluation, lastDissolved.get(person)))
                        .stream())
                .toList();
    }

    private Optional<UUID> newest(UUID person, List<UUID> of) {
        return of(evaluations, person).reversed().stream()
                .filter(shared::containsKey)
                .filter(evaluation -> of.contains(of(shared, evaluation))
                        && of(members, of(shared, evaluation)).contains(person))
                .findFirst();
    }

    /** Every service and the pool, today and at the end of every half-year that has been. */
    private void look() {
        Stream.concat(services.stream(), Stream.of(pool)).forEach(scope -> {
            see(scope, now.plusNanos(1));
            for (var half = HalfYear.of(Instant.parse("2024-01-10T12:00:00Z"));
                    half.end().isBefore(now);
                    half = half.next()) {
                see(scope, half.end());
            }
        });
    }

    private void see(UUID scope, Instant at) {
        var view = batches.stream()
                .filter(batch -> batch.scope().equals(scope))
                .filter(batch -> new Batch(id(), batch.at(), retired.get(batch.id()), 5, Sums.NONE).liveBefore(at))
                .flatMap(batch -> batch.evaluationByPerson().values().stream())
                .collect(Collectors.toSet());
        if (!view.isEmpty()) {
            seen.add(view);
            check(view, scope);
        }
    }

    private String problem = "";

    private void check(Set<UUID> view, UUID scope) {
        if (view.stream().anyMatch(withdrawn::contains)) {
            problem = "something withdrawn is shown at " + scope;
        }
        if (view.stream().map(owner::get).distinct().count() < view.size()) {
            problem = "somebody is counted twice at " + scope;
        }
    }

    /** What the attacker has won; empty when nothing. */
    String problem() {
        return BatchesTest.atoms(List.copyOf(seen)).stream()
                .filter(atom -> atom.stream().map(owner::get).distinct().count() < Batches.FEWEST)
                .findFirst()
                .map(atom -> atom.size() + " can be told from the rest")
                .orElse(problem);
    }

    int views() {
        return seen.size();
    }

    int dissolved() {
        return dissolved;
    }
}
