/** The report's page and files, and what its organiser and its readers do with it. */
@NullMarked
package no.karrierekvalitet.workshop.report.web;

import org.jspecify.annotations.NullMarked;
