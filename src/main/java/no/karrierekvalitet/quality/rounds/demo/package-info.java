/** The demo's rounds over two years: one service that thrives, some that have begun, one that stopped. */
@NullMarked
package no.karrierekvalitet.quality.rounds.demo;

import org.jspecify.annotations.NullMarked;
