/** The day itself: joining, where the room is, the facilitator's moves, tables that call for help, and what was refused. */
@NullMarked
package no.karrierekvalitet.workshop.room;

import org.jspecify.annotations.NullMarked;
