/** A note or theme becomes something of a person's own. */
@NullMarked
package no.karrierekvalitet.workshop.report.taking;

import org.jspecify.annotations.NullMarked;
