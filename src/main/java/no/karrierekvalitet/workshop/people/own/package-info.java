/** What is kept of a person at events, for themselves. */
@NullMarked
package no.karrierekvalitet.workshop.people.own;

import org.jspecify.annotations.NullMarked;
