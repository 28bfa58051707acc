/** What others may know of a self-evaluation: that the person chose something to work on, and never an answer. */
@NamedInterface("events")
@NullMarked
package no.karrierekvalitet.selfevaluation.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
