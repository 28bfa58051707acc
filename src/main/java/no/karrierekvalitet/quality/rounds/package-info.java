/** Rounds: a service looks at itself, each alone and then together. What a round is and how far it has come. */
@NullMarked
package no.karrierekvalitet.quality.rounds;

import org.jspecify.annotations.NullMarked;
