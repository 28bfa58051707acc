package no.karrierekvalitet.identity;

import java.util.Set;
import java.util.function.Predicate;

/**
 * A way from a service's page to what a feature has for that service, contributed as a bean by the feature.
 *
 * @param order small numbers first
 * @param place below the service's own address, as in {@code /tillegg}
 * @param titleKey what the link says
 * @param textKey what is there, in one sentence
 * @param shownTo by the roles that the viewer has in the service
 */
public record ServiceEntry(int order, String place, String titleKey, String textKey, Predicate<Set<Role>> shownTo) {}
