package no.karrierekvalitet.framework.exchange.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.framework.editing.StructureRules;
import no.karrierekvalitet.framework.editing.Tree;
import no.karrierekvalitet.framework.exchange.cases.ReturnedOrder.Seat;
import no.karrierekvalitet.framework.exchange.cases.ReturnedPackage.Holder;
import no.karrierekvalitet.framework.exchange.cases.ReturnedPackage.Item;

/**
 * Where the items of a package of ours hang when it comes back: what is new, and what hangs under something else than
 * before, arrives there; then everything stands in the package's order.
 */
final class ReturnedPlaces {

    /** An item that has come to hang somewhere; CASE lets it be several places. */
    private record Arrival(UUID id, Item item, List<Holder> holders) {}

    private final EditionInLanguage source;
    private final ReturnedPackage returned;
    private final Map<UUID, Element> given;
    private final Overlay overlay;

    /** What was given out and what has been added, by identifier. */
    private final Map<UUID, Element> known;

    private final List<Seat> seats = new ArrayList<>();

    /** @param given what the package had when it was given out, by identifier */
    ReturnedPlaces(EditionInLanguage source, ReturnedPackage returned, Map<UUID, Element> given, Overlay overlay) {
        this.source = source;
        this.returned = returned;
        this.given = given;
        this.overlay = overlay;
        this.known = new HashMap<>(given);
    }

    void settle() {
        var waiting = new ArrayList<Arrival>();
        returned.items().forEach((id, item) -> {
            var holders = returned.holders(id);
            var stays = home(id).flatMap(was ->
                    holders.stream().filter(one -> one.id().equals(was)).findFirst());
            stays.ifPresent(holder -> seat(id, item, holder, false));
            if (stays.isEmpty() && !holders.isEmpty()) {
                waiting.add(new Arrival(id, item, holders));
            } else if (holders.isEmpty() && !given.containsKey(id)) {
                overlay.problem(item, "own-no-place");
            }
        });
        waiting.sort(
                Comparator.comparing(arrival -> arrival.holders().getFirst().place()));
        arrive(waiting);
        new ReturnedOrder(overlay).settle(seats);
    }

    /** What an item hung under when the package was given out. */
    private Optional<UUID> home(UUID id) {
        return Optional.ofNullable(given.get(id)).map(element -> {
            var holder = source.holder(element);
            return holder == null ? source.document() : source.item(holder);
        });
    }

    /** Holders before what they hold, in whatever order the file has them. */
    private void arrive(List<Arrival> waiting) {
        for (int left = -1; left != waiting.size(); ) {
            left = waiting.size();
            waiting.removeIf(arrival -> {
                var holder = arrival.holders().stream()
                        .filter(one -> known.containsKey(one.id()))
                        .findFirst();
                holder.ifPresent(one -> arrive(arrival, one));
                return holder.isPresent();
            });
        }
        waiting.forEach(this::homeless);
    }

    private void arrive(Arrival arrival, Holder holder) {
        var then = given.get(arrival.id());
        var tree = overlay.tree();
        var home = Optional.ofNullable(known.get(holder.id())).flatMap(one -> tree.find(one.part(), one.code()));
        if (then == null ? add(arrival, tree, home) : move(arrival, tree, then, home)) {
            seat(arrival.id(), arrival.item(), holder, true);
        }
    }

    private boolean add(Arrival arrival, Tree tree, Optional<Element> home) {
        var element = home.flatMap(parent -> new NewElement(source, tree, parent).of(arrival.item()));
        element.ifPresentOrElse(
                one -> {
                    overlay.put(one);
                    known.put(arrival.id(), one);
                },
                () -> homeless(arrival));
        return element.isPresent();
    }

    private boolean move(Arrival arrival, Tree tree, Element then, Optional<Element> home) {
        var element = overlay.now(then);
        if (element.isEmpty() || !Objects.equals(element.get().parent(), then.parent())) {
            overlay.problem(arrival.item(), then, element.isEmpty() ? "gone" : "own-changed");
            return false;
        }
        var allowed = home.filter(StructureRules.homes(tree, element.get())::contains);
        allowed.ifPresentOrElse(to -> move(tree, element.get(), to), () -> homeless(arrival));
        return allowed.isPresent();
    }

    /** Last among those that are there, until all have arrived. */
    private void move(Tree tree, Element element, Element home) {
        var from = tree.parent(element).orElseThrow();
        var left = new ArrayList<>(tree.children(from, element.role()));
        left.remove(element);
        overlay.line(from, left);
        var there = new ArrayList<>(tree.children(home, element.role()));
        there.add(element);
        overlay.line(home, there);
    }

    private void homeless(Arrival arrival) {
        var then = given.get(arrival.id());
        if (then == null) {
            overlay.problem(arrival.item(), "own-no-place");
        } else {
            overlay.problem(arrival.item(), then, "own-no-move");
        }
    }

    private void seat(UUID id, Item item, Holder holder, boolean arrived) {
        seats.add(new Seat(Objects.requireNonNull(known.get(id)), item, holder.place(), arrived));
    }
}
