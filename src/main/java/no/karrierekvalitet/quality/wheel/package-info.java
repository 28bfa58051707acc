/** The year wheel of a service: gatherings over a year, each with somebody to lead it, and an event by one tap. */
@NullMarked
package no.karrierekvalitet.quality.wheel;

import org.jspecify.annotations.NullMarked;
