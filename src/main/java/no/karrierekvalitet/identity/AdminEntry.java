package no.karrierekvalitet.identity;

/**
 * A card among what administrators do, contributed as a bean by the feature it leads to.
 *
 * @param order small numbers first
 * @param titleKey what the link says
 * @param textKey what is there, in one sentence
 */
public record AdminEntry(int order, String path, String titleKey, String textKey) {}
