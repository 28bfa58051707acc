/** Where rounds are found, begun, led and closed. */
@NullMarked
package no.karrierekvalitet.quality.rounds.web;

import org.jspecify.annotations.NullMarked;
