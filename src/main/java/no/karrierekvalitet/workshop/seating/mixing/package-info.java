/** Mixing people at tables: plain rules over plain values, and the solver that looks for something better. */
@NullMarked
package no.karrierekvalitet.workshop.seating.mixing;

import org.jspecify.annotations.NullMarked;
