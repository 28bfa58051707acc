package no.karrierekvalitet.framework.exchange.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.framework.editing.StructureRules;
import no.karrierekvalitet.framework.editing.Tree;
import no.karrierekvalitet.framework.exchange.ImportProblem;
import no.karrierekvalitet.framework.exchange.cases.ReturnedPackage.Holder;

/** Items of a package of ours that hang under something else when it comes back: their elements move there. */
final class ReturnedPlaces {

    private record Move(UUID id, Element element, Holder holder) {}

    private final EditionInLanguage source;
    private final ReturnedPackage returned;
    private final Map<UUID, Element> known;
    private final Map<List<String>, Element> after;
    private final List<ImportProblem> problems;

    /** @param known what was given out and what was added since, by identifier */
    ReturnedPlaces(
            EditionInLanguage source,
            ReturnedPackage returned,
            Map<UUID, Element> known,
            Map<List<String>, Element> after,
            List<ImportProblem> problems) {
        this.source = source;
        this.returned = returned;
        this.known = known;
        this.after = after;
        this.problems = problems;
    }

    /** @param given what the package had when it was given out */
    void move(Map<UUID, Element> given) {
        given.entrySet().stream()
                .flatMap(one -> newHolder(one.getKey(), one.getValue()).stream()
                        .map(holder -> new Move(one.getKey(), one.getValue(), holder)))
                .sorted(Comparator.comparing(move -> move.holder().place()))
                .forEach(this::move);
    }

    /** Something else than what it hung under, and that no longer. */
    private Optional<Holder> newHolder(UUID id, Element element) {
        var holder = source.holder(element);
        var was = holder == null ? source.document() : source.item(holder);
        var holders = returned.holders(id);
        return holders.stream().anyMatch(one -> one.id().equals(was))
                ? Optional.empty()
                : holders.stream().findFirst();
    }

    private void move(Move move) {
        var then = move.element();
        var item = returned.items().get(move.id());
        if (item == null) {
            return;
        }
        var element = after.get(ReturnedEdits.key(then));
        var tree = new Tree(List.copyOf(after.values()));
        var home = Optional.ofNullable(known.get(move.holder().id()))
                .flatMap(one -> tree.find(one.part(), one.code()))
                .filter(one ->
                        element != null && StructureRules.homes(tree, element).contains(one));
        if (element == null || !Objects.equals(element.parent(), then.parent())) {
            problems.add(ReturnedEdits.problem(item, then, element == null ? "gone" : "own-changed"));
        } else if (home.isEmpty()) {
            problems.add(ReturnedEdits.problem(item, then, "own-no-move"));
        } else {
            last(tree, element, home.get());
        }
    }

    /** Last among those that are there. */
    private void last(Tree tree, Element element, Element home) {
        var left = new ArrayList<>(tree.children(tree.parent(element).orElseThrow(), element.role()));
        left.remove(element);
        ReturnedEdits.line(after, tree.parent(element).orElseThrow(), left);
        var there = new ArrayList<>(tree.children(home, element.role()));
        there.add(element);
        ReturnedEdits.line(after, home, there);
    }
}
