@NullMarked
package no.karrierekvalitet.workshop.themes.likeness;

import org.jspecify.annotations.NullMarked;
