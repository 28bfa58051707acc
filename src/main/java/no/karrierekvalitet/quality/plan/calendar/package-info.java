/** The dates of a service in the calendars of those who work there. */
@NullMarked
package no.karrierekvalitet.quality.plan.calendar;

import org.jspecify.annotations.NullMarked;
