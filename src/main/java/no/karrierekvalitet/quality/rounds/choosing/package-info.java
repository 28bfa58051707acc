/** From what a service agreed on to what it does: everybody's dots, the chosen few, and actions in the plan. */
@NullMarked
package no.karrierekvalitet.quality.rounds.choosing;

import org.jspecify.annotations.NullMarked;
