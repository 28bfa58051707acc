/** Editions as spreadsheets: a row for each text, out and in again. */
@NullMarked
package no.karrierekvalitet.framework.exchange.sheets;

import org.jspecify.annotations.NullMarked;
