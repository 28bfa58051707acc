/** Local statements in Min kompetanse. Their answers are kept apart from the national ones, so that no figure can hold them. */
@NullMarked
package no.karrierekvalitet.selfevaluation.local;

import org.jspecify.annotations.NullMarked;
