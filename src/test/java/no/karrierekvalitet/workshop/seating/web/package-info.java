@NullMarked
package no.karrierekvalitet.workshop.seating.web;

import org.jspecify.annotations.NullMarked;
