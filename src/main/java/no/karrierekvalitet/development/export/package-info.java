/** The plan to take along: on paper, in a spreadsheet, and for machines. */
@NullMarked
package no.karrierekvalitet.development.export;

import org.jspecify.annotations.NullMarked;
