/** The report goes to those who asked for it, once each. */
@NullMarked
package no.karrierekvalitet.workshop.report.letters;

import org.jspecify.annotations.NullMarked;
