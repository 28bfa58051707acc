@NullMarked
package no.karrierekvalitet.workshop.play;

import org.jspecify.annotations.NullMarked;
