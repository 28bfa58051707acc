package no.karrierekvalitet.framework.exchange.cases;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.framework.exchange.cases.ReturnedPackage.Item;

/**
 * The order of what hangs under the same, when a package of ours comes back. Only who stands before whom counts: numbers
 * that are otherwise without anybody having changed place mean nothing, and neither do numbers that are missing.
 */
final class ReturnedOrder {

    /**
     * @param then as it was given out, or as it was added
     * @param place the number it has where it hangs
     * @param arrived whether it did not hang there before
     */
    record Seat(Element then, Item item, int place, boolean arrived) {}

    /** Things of one kind under one parent. */
    private record Row(String part, String parent, String role) {}

    private static final Comparator<Seat> AS_GIVEN =
            Comparator.comparing(seat -> seat.then().position(), Comparator.nullsLast(Comparator.naturalOrder()));
    private static final Comparator<Seat> AS_RETURNED =
            Comparator.comparing(Seat::place).thenComparing(Seat::arrived);

    private final Overlay overlay;

    ReturnedOrder(Overlay overlay) {
        this.overlay = overlay;
    }

    void settle(List<Seat> seats) {
        var rows = new LinkedHashMap<Row, List<Seat>>();
        seats.stream()
                .filter(seat -> seat.place() != Integer.MAX_VALUE)
                .forEach(seat -> row(seat)
                        .ifPresent(row -> rows.computeIfAbsent(row, _ -> new ArrayList<>())
                                .add(seat)));
        rows.forEach(this::settle);
    }

    /** Nothing when it stands alone, or when the edition has moved it elsewhere since. */
    private Optional<Row> row(Seat seat) {
        return overlay.now(seat.then()).flatMap(now -> {
            var parent = now.parent();
            return parent != null
                            && now.position() != null
                            && (seat.arrived() || parent.equals(seat.then().parent()))
                    ? Optional.of(new Row(now.part(), parent, now.role()))
                    : Optional.empty();
        });
    }

    private void settle(Row row, List<Seat> seats) {
        var tree = overlay.tree();
        var parent = tree.find(row.part(), row.parent()).orElseThrow();
        var before = tree.children(parent, row.role());
        var after = stayed(before, seats, tree.place(parent, row.role()).open());
        after = arrived(after, seats);
        if (!codes(after.stream()).equals(codes(before.stream()))) {
            overlay.line(parent, after);
        }
    }

    /** Those that the package knows change places with each other; those it does not know stay where they are. */
    private List<Element> stayed(List<Element> siblings, List<Seat> seats, boolean open) {
        var given =
                seats.stream().filter(seat -> !seat.arrived()).sorted(AS_GIVEN).toList();
        var wanted = given.stream().sorted(AS_RETURNED).toList();
        if (wanted.equals(given)) {
            return siblings;
        }
        var known = given.stream().collect(Collectors.toMap(seat -> seat.then().code(), seat -> seat));
        var now = siblings.stream().filter(one -> known.containsKey(one.code())).toList();
        var first = Stream.iterate(0, i -> i + 1)
                .filter(i -> wanted.get(i) != given.get(i))
                .findFirst()
                .map(wanted::get)
                .orElseThrow();
        if (!open) {
            overlay.problem(first.item(), first.then(), "own-no-order");
            return siblings;
        }
        if (!codes(now.stream()).equals(codes(given.stream().map(Seat::then)))) {
            overlay.problem(first.item(), first.then(), "own-changed");
            return siblings;
        }
        var byCode = now.stream().collect(Collectors.toMap(Element::code, one -> one));
        var next = new ArrayDeque<>(wanted);
        return siblings.stream()
                .map(one -> known.containsKey(one.code())
                        ? byCode.getOrDefault(next.remove().then().code(), one)
                        : one)
                .toList();
    }

    /** Each behind the one that stands before it in the package; last where the package knows none of the others. */
    private static List<Element> arrived(List<Element> siblings, List<Seat> seats) {
        if (seats.stream().allMatch(Seat::arrived)) {
            return siblings;
        }
        var behind = new HashMap<String, List<String>>();
        var last = "";
        for (var seat : seats.stream().sorted(AS_RETURNED).toList()) {
            if (seat.arrived()) {
                behind.computeIfAbsent(last, _ -> new ArrayList<>())
                        .add(seat.then().code());
            } else {
                last = seat.then().code();
            }
        }
        var byCode = siblings.stream().collect(Collectors.toMap(Element::code, one -> one));
        var newcomers = behind.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        return Stream.concat(
                        Stream.of(""), siblings.stream().map(Element::code).filter(code -> !newcomers.contains(code)))
                .flatMap(code -> Stream.concat(Stream.of(code), behind.getOrDefault(code, List.of()).stream()))
                .flatMap(code -> Stream.ofNullable(byCode.get(code)))
                .toList();
    }

    private static List<String> codes(Stream<Element> elements) {
        return elements.map(Element::code).toList();
    }
}
