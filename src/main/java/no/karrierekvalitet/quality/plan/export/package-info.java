/** The plan of a service to take along: on paper, in a spreadsheet, and for machines. */
@NullMarked
package no.karrierekvalitet.quality.plan.export;

import org.jspecify.annotations.NullMarked;
