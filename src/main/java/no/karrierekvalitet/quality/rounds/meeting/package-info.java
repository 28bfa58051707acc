/** The answers counted once, what may be shown of them, and what the service agrees on. */
@NullMarked
package no.karrierekvalitet.quality.rounds.meeting;

import org.jspecify.annotations.NullMarked;
