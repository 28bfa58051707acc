/** Services that are too small each for themselves and want a picture together. */
@NullMarked
package no.karrierekvalitet.selfevaluation.team.pool;

import org.jspecify.annotations.NullMarked;
