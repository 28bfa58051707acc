/** The pages on which an event is made. */
@NullMarked
package no.karrierekvalitet.workshop.making.web;

import org.jspecify.annotations.NullMarked;
