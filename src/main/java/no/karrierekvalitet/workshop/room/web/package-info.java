/** Pages of the day: joining, the facilitator's, the phone's and the helpers'. */
@NullMarked
package no.karrierekvalitet.workshop.room.web;

import org.jspecify.annotations.NullMarked;
