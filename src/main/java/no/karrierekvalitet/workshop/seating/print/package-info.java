/** What is printed for the hall: signs, name tags, and the sheet to join by. */
@NullMarked
package no.karrierekvalitet.workshop.seating.print;

import org.jspecify.annotations.NullMarked;
