/** The table's page: what a table says, orders and sends; also from devices that were without network for hours. */
@NullMarked
package no.karrierekvalitet.workshop.table;

import org.jspecify.annotations.NullMarked;
