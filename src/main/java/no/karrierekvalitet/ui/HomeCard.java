package no.karrierekvalitet.ui;

import java.util.Optional;
import no.karrierekvalitet.platform.Viewer;

/** A block on the home page, contributed as a bean by the feature it speaks for. Templates as in {@link Page}. */
public interface HomeCard {

    /** Small numbers first. */
    int order();

    /** What to show this viewer, if anything. */
    Optional<Block> show(Viewer viewer);

    record Block(String template, Object view) {}
}
