/** The dates of a plan in the person's own calendar. */
@NullMarked
package no.karrierekvalitet.development.calendar;

import org.jspecify.annotations.NullMarked;
