@NullMarked
package no.karrierekvalitet.workshop.seating.mixing;

import org.jspecify.annotations.NullMarked;
