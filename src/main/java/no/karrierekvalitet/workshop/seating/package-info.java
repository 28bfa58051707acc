/** Tables of an event and who sits at which, round by round. */
@NullMarked
package no.karrierekvalitet.workshop.seating;

import org.jspecify.annotations.NullMarked;
