package no.karrierekvalitet.ui;

import java.util.function.Predicate;
import no.karrierekvalitet.platform.Viewer;

/**
 * A link in the main navigation, contributed as a bean by the feature it leads to.
 *
 * @param order small numbers first
 */
public record NavigationEntry(int order, String path, String textKey, Predicate<Viewer> shownTo) {}
