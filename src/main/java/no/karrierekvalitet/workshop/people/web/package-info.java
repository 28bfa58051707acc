/** Pages where people register, and where organisers see who comes. */
@NullMarked
package no.karrierekvalitet.workshop.people.web;

import org.jspecify.annotations.NullMarked;
