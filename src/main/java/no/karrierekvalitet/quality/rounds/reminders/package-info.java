/** Reminders of a round: chosen by the leader, stopped by whoever gets them. */
@NullMarked
package no.karrierekvalitet.quality.rounds.reminders;

import org.jspecify.annotations.NullMarked;
