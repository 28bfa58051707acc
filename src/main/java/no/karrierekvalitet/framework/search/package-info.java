/** Finding in what everybody may read: PostgreSQL's full text per language, forgiving about spelling. */
@NullMarked
package no.karrierekvalitet.framework.search;

import org.jspecify.annotations.NullMarked;
