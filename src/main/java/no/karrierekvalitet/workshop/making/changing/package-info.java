/** Changing an event and its programme. */
@NullMarked
package no.karrierekvalitet.workshop.making.changing;

import org.jspecify.annotations.NullMarked;
