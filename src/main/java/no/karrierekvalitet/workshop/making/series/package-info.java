/** A year of gatherings for those who plan one: what each is about, and making an event of it. */
@NamedInterface("series")
@NullMarked
package no.karrierekvalitet.workshop.making.series;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
