/** Pages about tables and seats. */
@NullMarked
package no.karrierekvalitet.workshop.seating.web;

import org.jspecify.annotations.NullMarked;
