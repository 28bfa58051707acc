@NullMarked
package no.karrierekvalitet.workshop.themes;

import org.jspecify.annotations.NullMarked;
