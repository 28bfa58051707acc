@NullMarked
package no.karrierekvalitet.workshop.people;

import org.jspecify.annotations.NullMarked;
