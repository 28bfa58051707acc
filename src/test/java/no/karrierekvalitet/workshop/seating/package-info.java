@NullMarked
package no.karrierekvalitet.workshop.seating;

import org.jspecify.annotations.NullMarked;
