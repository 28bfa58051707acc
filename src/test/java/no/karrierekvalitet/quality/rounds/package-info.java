@NullMarked
package no.karrierekvalitet.quality.rounds;

import org.jspecify.annotations.NullMarked;
