/** What came of an event: themes with tables' own words, votes and commitments; as page and files, minutes after the end. */
@NullMarked
package no.karrierekvalitet.workshop.report;

import org.jspecify.annotations.NullMarked;
