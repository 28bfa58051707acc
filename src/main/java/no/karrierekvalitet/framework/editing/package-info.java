/**
 * Drafts of editions: begun from a published one, changed by several editors at once, compared, checked and published.
 */
@NullMarked
package no.karrierekvalitet.framework.editing;

import org.jspecify.annotations.NullMarked;
