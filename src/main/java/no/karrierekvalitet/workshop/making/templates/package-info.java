/** Programmes to begin with, as data. */
@NullMarked
package no.karrierekvalitet.workshop.making.templates;

import org.jspecify.annotations.NullMarked;
