/** The demo's events. */
@NullMarked
package no.karrierekvalitet.workshop.making.demo;

import org.jspecify.annotations.NullMarked;
