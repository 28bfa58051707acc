/** A person's evaluations over time: what they show side by side, taking them out, and deleting them. */
@NullMarked
package no.karrierekvalitet.selfevaluation.history;

import org.jspecify.annotations.NullMarked;
