package no.karrierekvalitet.workshop.themes;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Places between others, so that one move changes one theme. */
final class Order {

    private Order() {}

    /** A position for the theme right before another; last when that is not there. */
    static double place(List<Theme> themes, UUID theme, @Nullable UUID before) {
        var others = themes.stream().filter(one -> !one.id().equals(theme)).toList();
        for (int i = 0; i < others.size(); i++) {
            if (others.get(i).id().equals(before)) {
                var upper = others.get(i).position();
                return i == 0 ? upper - 1 : (others.get(i - 1).position() + upper) / 2;
            }
        }
        return others.isEmpty() ? 1 : others.getLast().position() + 1;
    }
}
