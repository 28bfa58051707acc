/** A note or theme becomes something in a person's own plan, or in that of their service. */
@NullMarked
package no.karrierekvalitet.workshop.report.taking;

import org.jspecify.annotations.NullMarked;
