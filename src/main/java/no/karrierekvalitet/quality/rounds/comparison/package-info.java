/** Rounds beside each other, and rounds to take along: what was agreed on, and never what anybody answered. */
@NullMarked
package no.karrierekvalitet.quality.rounds.comparison;

import org.jspecify.annotations.NullMarked;
