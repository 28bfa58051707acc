/** The theme board: notes gathered into themes by several people at once, with every step kept so that it can be undone. */
@NullMarked
package no.karrierekvalitet.workshop.themes;

import org.jspecify.annotations.NullMarked;
