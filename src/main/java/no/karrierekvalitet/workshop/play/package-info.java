/** Play: simulated tables and phones take part, so that one person alone can stand in the hall. */
@NullMarked
package no.karrierekvalitet.workshop.play;

import org.jspecify.annotations.NullMarked;
