/** Who works at an event, and links for those without an account. */
@NullMarked
package no.karrierekvalitet.workshop.making.staff;

import org.jspecify.annotations.NullMarked;
