/** What others may know of an event: that somebody took a thought from it along. */
@NamedInterface("events")
@NullMarked
package no.karrierekvalitet.workshop.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
