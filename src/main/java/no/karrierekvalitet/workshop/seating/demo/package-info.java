/** The demo's hall: 350 people at 40 tables. */
@NullMarked
package no.karrierekvalitet.workshop.seating.demo;

import org.jspecify.annotations.NullMarked;
