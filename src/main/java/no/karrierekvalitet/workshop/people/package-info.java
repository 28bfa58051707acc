/** The people of an event: registration, waiting list, lists, arrival, and that they are forgotten when its time is over. */
@NullMarked
package no.karrierekvalitet.workshop.people;

import org.jspecify.annotations.NullMarked;
