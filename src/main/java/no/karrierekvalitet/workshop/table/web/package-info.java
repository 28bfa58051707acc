/** The table's page as browsers meet it: with scripts, without them, and without network. */
@NullMarked
package no.karrierekvalitet.workshop.table.web;

import org.jspecify.annotations.NullMarked;
