/** Where an organiser begins, stops and wipes a play. */
@NullMarked
package no.karrierekvalitet.workshop.play.web;

import org.jspecify.annotations.NullMarked;
