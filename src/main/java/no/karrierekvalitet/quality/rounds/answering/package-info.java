/** Each looks at the service alone: answers saved at once, and seen by nobody else. */
@NullMarked
package no.karrierekvalitet.quality.rounds.answering;

import org.jspecify.annotations.NullMarked;
