package no.karrierekvalitet.ui;

import java.util.List;
import java.util.function.Supplier;

/**
 * A view with canned data in the developers' gallery ({@code /galleri}, on with {@code karrierekvalitet.gallery}), so that
 * every state of a page can be looked at without making it happen.
 *
 * @param name what the view shows, in English
 */
public record Exhibit(String name, String template, Object view) {

    /** A feature's exhibits, contributed as a bean. */
    @FunctionalInterface
    public interface Collection extends Supplier<List<Exhibit>> {}
}
