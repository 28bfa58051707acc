/** The doors of exchange: the CASE interface, pages of foreign frameworks, and import for editors. */
@NullMarked
package no.karrierekvalitet.framework.exchange.web;

import org.jspecify.annotations.NullMarked;
