/** What others may hear of the framework: that an edition holds from now on. */
@NamedInterface("events")
@NullMarked
package no.karrierekvalitet.framework.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
