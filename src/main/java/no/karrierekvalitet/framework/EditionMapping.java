package no.karrierekvalitet.framework;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.CompetenceStandards.SubCompetence;

/**
 * Where each statement of one edition is found in another, by sub-competence id. Old answers are never moved: this only
 * tells what may be shown beside what, and what has to be said about it.
 *
 * @param statements for every id of the edition mapped from, and for every new one of the edition mapped to
 */
public record EditionMapping(Map<String, Fate> statements) {

    /** What became of a statement. */
    public sealed interface Fate {

        /** There, word for word in every language. */
        record Same() implements Fate {}

        /** There, with other words in at least one language. */
        record Changed() implements Fate {}

        /** Another statement has its place, {@code by} being its id. */
        record Replaced(String by) implements Fate {}

        /** Not there any more, and nothing in its place. */
        record Gone() implements Fate {}

        /** Not in the edition mapped from, nor in the place of anything there. */
        record New() implements Fate {}
    }

    /** What became of a statement; gone when neither edition knows it. */
    public Fate of(String subCompetence) {
        return statements.getOrDefault(subCompetence, new Fate.Gone());
    }

    /** The id under which an answer to a statement of the edition mapped from is found, if it is. */
    public Optional<String> counterpart(String subCompetence) {
        return switch (of(subCompetence)) {
            case Fate.Same _, Fate.Changed _ -> Optional.of(subCompetence);
            case Fate.Replaced(var by) -> Optional.of(by);
            case Fate.Gone _, Fate.New _ -> Optional.empty();
        };
    }

    static EditionMapping between(CompetenceStandards from, CompetenceStandards to, Map<String, String> replacements) {
        var before = byId(from);
        var after = byId(to);
        var fates = new LinkedHashMap<String, Fate>();
        before.forEach((id, statement) -> fates.put(id, fate(statement, after, replacements)));
        var takenUp = fates.values().stream()
                .flatMap(fate -> fate instanceof Fate.Replaced(var by) ? Stream.of(by) : null)
                .collect(Collectors.toSet());
        after.keySet().stream()
                .filter(id -> !before.containsKey(id) && !takenUp.contains(id))
                .forEach(id -> fates.put(id, new Fate.New()));
        return new EditionMapping(Map.copyOf(fates));
    }

    private static Fate fate(SubCompetence was, Map<String, SubCompetence> after, Map<String, String> replacements) {
        var is = after.get(was.id());
        if (is != null) {
            return is.statement().equals(was.statement()) ? new Fate.Same() : new Fate.Changed();
        }
        return successor(was.id(), after.keySet(), replacements)
                .<Fate>map(Fate.Replaced::new)
                .orElseGet(Fate.Gone::new);
    }

    /** Follows replacements of replacements; a circle in the data leads nowhere. */
    private static Optional<String> successor(String id, Set<String> known, Map<String, String> replacements) {
        var seen = new HashSet<String>();
        for (var next = replacements.get(id); next != null && seen.add(next); next = replacements.get(next)) {
            if (known.contains(next)) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    private static Map<String, SubCompetence> byId(CompetenceStandards standards) {
        return standards.areas().stream()
                .flatMap(area -> area.subCompetences().stream())
                .collect(Collectors.toMap(SubCompetence::id, Function.identity(), (a, _) -> a, LinkedHashMap::new));
    }
}
