/** The report as files to print, show and work on. */
@NullMarked
package no.karrierekvalitet.workshop.report.files;

import org.jspecify.annotations.NullMarked;
